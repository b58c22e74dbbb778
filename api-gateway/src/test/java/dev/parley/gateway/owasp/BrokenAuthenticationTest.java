package dev.parley.gateway.owasp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.parley.domain.catalog.Scope;
import dev.parley.gateway.Client;
import dev.parley.gateway.EventSource;
import dev.parley.gateway.TestGateway;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/**
 * API2:2023 Broken Authentication.
 *
 * <p>Here: odd ways to send a key, keys that end while they are used, secrets in answers and logs. Every route without, with a made-up,
 * revoked or expired key: {@code EveryRouteTest}, {@code AccessTest}, {@code ApiKeysTest}. Links that differ in one bit, are written in
 * another way or were replaced: {@code JoinTokensTest}, {@code RunRightsTest}, {@code RightsTest}. Keys are looked up by their SHA-256 and
 * signatures compared in constant time ({@code SignedTokens}, {@code InternalSecret}), so no answer takes longer for a better guess. Guessing
 * is slowed by the address's allowance: {@code EdgeTest}. Between services: {@code RemoteQueriesTest}, {@code InternalEndpointTest}.
 */
@DisplayName("A credential")
final class BrokenAuthenticationTest {

    private static final String RUNS = "/api/v1/interview-runs";

    @AutoClose
    private static final TestGateway GATEWAY = new TestGateway();

    private static final Client CLIENT = GATEWAY.client();

    @ParameterizedTest
    @ValueSource(strings = {"?api_key=", "?access_token=", "?key=", "?authorization=Bearer%20"})
    void counts_nowhere_in_an_address(String parameter) {
        var answer = CLIENT.as("").get(RUNS + parameter + TestGateway.KEY);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.text()).doesNotContain(TestGateway.KEY);
    }

    @Test
    void is_nothing_but_itself() {
        for (String header : List.of(
                "Basic " + TestGateway.KEY,
                TestGateway.KEY,
                "Bearer " + TestGateway.KEY.toUpperCase(),
                "Bearer " + TestGateway.KEY + "x",
                "Bearer " + TestGateway.KEY.substring(0, TestGateway.KEY.length() - 1),
                "Bearer " + TestGateway.KEY + "," + TestGateway.OTHER_KEY,
                "Bearer *",
                "Bearer null",
                "Bearer " + "x".repeat(8_000))) {
            var answer = CLIENT.as("").get(RUNS, "Authorization", header);
            assertThat(answer.status()).as(header).isEqualTo(401);
            assertThat(answer.text()).doesNotContain("acmeacme", "xxxx");
        }
    }

    /** Two credentials at once are a mistake or an attack on whoever checks one and uses the other. */
    @Test
    void that_is_good_does_not_help_a_bad_one_beside_it() {
        var both = CLIENT.as("sk_live_madeupmadeupmadeup").get(RUNS, "X-API-Key", TestGateway.KEY);

        assertThat(both.status()).isEqualTo(401);
    }

    @Test
    void that_is_revoked_ends_the_streams_that_it_opened() {
        var secret = "sk_live_soonrevokedsoon12";
        GATEWAY.pipeline.know(TestGateway.key(secret, TestGateway.ACME, Set.of(Scope.ADMIN), false));
        try (var stream = new EventSource(CLIENT.as(secret).request("/api/v1/events"))) {
            stream.awaitOpen();
            assertThat(stream.ended()).isFalse();

            GATEWAY.pipeline.know(TestGateway.key(secret, TestGateway.ACME, Set.of(Scope.ADMIN), true));
            // What happens next makes the stream look whether it may go on.
            CLIENT.post("/api/v1/agents", dev.parley.gateway.Samples.AGENT);

            await().atMost(Duration.ofSeconds(30)).until(stream::ended);
            assertThat(stream.rest()).noneMatch(event -> event.type().startsWith("agent."));
        }
    }

    @Test
    void is_neither_logged_nor_said_back() {
        var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        var logged = new ListAppender<ILoggingEvent>();
        logged.start();
        root.addAppender(logged);
        try {
            var blueprint = GATEWAY.publishedBlueprint();
            var token = CLIENT.post(RUNS, "{\"blueprint_id\":\"" + blueprint + "\"}")
                    .at("join_token");
            var made = CLIENT.post("/api/v1/api-keys", "{\"name\":\"new\",\"scopes\":[\"runs:read\"]}")
                    .at("secret");
            var broken = List.of(
                    CLIENT.as(made).get("/api/v1/agents/%00"),
                    CLIENT.as(made).post(RUNS, "{"),
                    CLIENT.as("").post("/api/v1/join/" + token + "/messages", "{\"content\":1}"),
                    CLIENT.as("").post("/api/v1/join/" + token + "/nothing", "{}"),
                    CLIENT.as("").get("/api/v1/join/" + token + "x"),
                    CLIENT.as("").get("/join/" + token + "x"),
                    CLIENT.as(made + "x").get(RUNS));
            for (var answer : broken) {
                assertThat(answer.status()).isGreaterThanOrEqualTo(400);
                assertThat(answer.text()).doesNotContain(token, made);
            }
            assertThat(logged.list)
                    .extracting(ILoggingEvent::getFormattedMessage)
                    .noneMatch(line -> line.contains(token) || line.contains(made) || line.contains(TestGateway.KEY));
        } finally {
            root.detachAppender(logged);
        }
    }
}
