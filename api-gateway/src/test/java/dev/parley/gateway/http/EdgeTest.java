package dev.parley.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.gateway.Client;
import dev.parley.gateway.GatewayConfig;
import dev.parley.gateway.HttpEdge;
import dev.parley.gateway.TestGateway;
import dev.parley.gateway.limit.InFlightLimits;
import dev.parley.gateway.limit.Rate;
import dev.parley.gateway.limit.RequestRates;
import dev.parley.gateway.live.StreamLimits;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("At the edge")
final class EdgeTest {

    private static final String PAGE = "https://app.example.org";
    private static TestGateway gateway;
    private static Client client;

    @BeforeAll
    static void start() {
        var rates = new RequestRates(new Rate(1, 20), new Rate(1, 3), new Rate(1, 10));
        gateway = new TestGateway(
                GatewayConfig.DEFAULT_PATIENCE,
                StreamLimits.DEFAULT,
                new HttpEdge(rates, InFlightLimits.DEFAULT, Set.of(PAGE), Optional.of("X-Forwarded-For")));
        client = gateway.client();
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @Test
    void a_key_that_asks_too_often_has_to_wait_and_others_do_not() {
        var greedy = client.as(TestGateway.OTHER_KEY);
        var first = greedy.get("/api/v1/agents/x");
        assertThat(first.header("RateLimit-Policy")).isEqualTo("\"key\";q=20;w=20");
        assertThat(first.header("RateLimit")).matches("\"key\";r=19;t=1");

        var refused = askUntilRefused(greedy, "/api/v1/agents/x");

        assertThat(refused.header("Retry-After")).matches("[1-9]\\d*");
        assertThat(refused.header("RateLimit")).startsWith("\"key\";r=0;t=");
        assertThat(refused.at("code")).isEqualTo("rate_limited");
        assertThat(refused.header("X-Request-Id")).isNotEmpty();
        assertThat(client.get("/api/v1/agents/x").status()).isEqualTo(404);
    }

    @Test
    void who_has_no_key_or_makes_one_up_shares_the_allowance_of_the_address() {
        var nobody = client.as("");
        assertThat(nobody.get("/api/v1/agents/x", "X-Forwarded-For", "8.8.8.8, 192.0.2.1")
                        .header("RateLimit-Policy"))
                .isEqualTo("\"address\";q=10;w=10");

        var refused = askUntilRefused(
                client.as("sk_live_madeupmadeupmadeup"), "/api/v1/agents/x", "X-Forwarded-For", "192.0.2.1");

        assertThat(refused.at("code")).isEqualTo("rate_limited");
        assertThat(nobody.get("/api/v1/agents/x", "X-Forwarded-For", "9.9.9.9, 192.0.2.1")
                        .status())
                .isEqualTo(429);
        assertThat(nobody.get("/api/v1/agents/x", "X-Forwarded-For", "192.0.2.2")
                        .status())
                .isEqualTo(401);
        assertThat(nobody.get("/health/live", "X-Forwarded-For", "192.0.2.1").status())
                .isEqualTo(200);
    }

    @Test
    void a_join_link_has_an_allowance_of_its_own() {
        var blueprint = gateway.publishedBlueprint();
        var token = client.post("/api/v1/interview-runs", "{\"blueprint_id\":\"" + blueprint + "\"}")
                .at("join_token");
        var participant = client.as("");
        assertThat(participant.get("/api/v1/join/" + token).header("RateLimit")).startsWith("\"link\";r=2;");

        assertThat(askUntilRefused(participant, "/api/v1/join/" + token).at("code"))
                .isEqualTo("rate_limited");
    }

    @Test
    void a_page_of_an_allowed_origin_may_call() {
        var asked = preflight(PAGE);
        assertThat(asked.status()).isEqualTo(204);
        assertThat(asked.header("Access-Control-Allow-Origin")).isEqualTo(PAGE);
        assertThat(asked.header("Access-Control-Allow-Methods")).contains("PATCH");
        assertThat(asked.header("Access-Control-Allow-Headers")).contains("Idempotency-Key");
        assertThat(asked.header("Access-Control-Allow-Credentials")).isEmpty();
        assertThat(asked.header("Vary")).isEqualTo("Origin");
        var called = client.as(TestGateway.TEST_KEY).get("/api/v1/agents/x", "Origin", PAGE);
        assertThat(called.status()).isEqualTo(404);
        assertThat(called.header("Access-Control-Allow-Origin")).isEqualTo(PAGE);
        assertThat(called.header("Access-Control-Expose-Headers")).contains("ETag");
    }

    @Test
    void a_page_of_another_origin_may_not() {
        var asked = preflight("https://evil.example");
        assertThat(asked.status()).isEqualTo(403);
        assertThat(asked.header("Content-Type")).startsWith("application/problem+json");
        assertThat(asked.at("code")).isEqualTo("forbidden");
        assertThat(asked.header("Access-Control-Allow-Origin")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "null",
                "https://app.example.org.evil.example",
                "http://127.0.0.1.evil.example"
            })
    void what_a_browser_sends_for_a_page_that_may_not_is_refused_and_says_which_setting_allows_it(String origin) {
        var refused = client.as(TestGateway.TEST_KEY).get("/api/v1/agents/x", "Origin", origin);

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.at("code")).isEqualTo("forbidden");
        assertThat(refused.at("detail")).contains("PARLEY_ALLOWED_ORIGINS", "PARLEY_PUBLIC_URL");
        assertThat(refused.header("Access-Control-Allow-Origin")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:3000", "http://127.0.0.1:8080", "http://[::1]:80"})
    void pages_of_this_machine_may_call_it(String origin) {
        assertThat(client.as(TestGateway.TEST_KEY)
                        .get("/api/v1/agents/x", "Origin", origin)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void every_answer_tells_browsers_to_be_careful() {
        var read = client.as(TestGateway.TEST_KEY).get("/api/v1/agents/x");
        assertThat(read.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(read.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(read.header("Strict-Transport-Security")).isNotEmpty();
        assertThat(read.header("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(client.as(TestGateway.TEST_KEY).post("/api/v1/agents", "{").header("Cache-Control"))
                .isEqualTo("no-store");
    }

    @Test
    void settings_that_cannot_be_meant_are_refused() {
        assertThatThrownBy(
                        () -> new HttpEdge(RequestRates.DEFAULT, InFlightLimits.DEFAULT, Set.of("*"), Optional.empty()))
                .hasMessageContaining("https://app.example.org");
        assertThatThrownBy(() -> new Rate(10, 5)).hasMessageContaining("at once");
    }

    private static Client.Answer preflight(String origin) {
        return client.as("")
                .send(client.as("")
                        .request(
                                "/api/v1/agents",
                                "Origin",
                                origin,
                                "Access-Control-Request-Method",
                                "POST",
                                "Access-Control-Request-Headers",
                                "authorization",
                                "X-Forwarded-For",
                                "192.0.2.77")
                        .method("OPTIONS", BodyPublishers.noBody()));
    }

    private static Client.Answer askUntilRefused(Client client, String path, String... headers) {
        var answer = client.get(path, headers);
        for (int i = 0; answer.status() != 429 && i < 1000; i++) {
            answer = client.get(path, headers);
        }
        assertThat(answer.status()).isEqualTo(429);
        return answer;
    }
}
