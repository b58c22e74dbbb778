package dev.parley.gateway.owasp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.gateway.Client;
import dev.parley.gateway.TestGateway;
import dev.parley.kit.config.Settings;
import dev.parley.kit.http.Metrics;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * API8:2023 Security Misconfiguration.
 *
 * <p>Here: what every answer says to a browser and does not say to an attacker, methods and pages of the framework, metrics at the public
 * door. Other origins: {@code EdgeTest}; the pages' own policy: {@code PageTest}; a bug says nothing of itself: {@code Refused} in every test
 * of the document, {@code FuzzTest}. Settings that cannot be are
 * refused at start, without their value where it is a secret: {@code ConfigTest}, {@code GatewayProcessTest}. There are no default
 * keys or secrets: {@code GatewayProcessTest}, {@code InstallationFileTest}; none is in the repository: {@code SecretScanTest}.
 */
@DisplayName("What nobody set")
final class SecurityMisconfigurationTest {

    private static final String TOKEN = "a-token-of-the-tests";

    @AutoClose
    private static final TestGateway GATEWAY =
            new TestGateway(Metrics.from(Settings.of(Map.of("PARLEY_METRICS_TOKEN", TOKEN))));

    private static final Client CLIENT = GATEWAY.client();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/nothing",
                "/api/v1/agents",
                "/api/v1/nothing",
                "/api/v1/agents/%00",
                "/join/nothing",
                "/open/nothing",
                "/assets/nothing",
                "/docs",
                "/openapi.json",
                "/asyncapi.yml",
                "/health/live",
                "/metrics"
            })
    void is_strict_in_every_answer(String path) {
        for (var answer :
                List.of(CLIENT.get(path), CLIENT.as("").get(path), CLIENT.post(path, "{"), CLIENT.delete(path))) {
            assertThat(answer.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(answer.header("Content-Security-Policy")).as(path).contains("frame-ancestors 'none'");
            assertThat(answer.header("Content-Security-Policy")).doesNotContain("unsafe-eval", "script-src *");
            assertThat(answer.header("Referrer-Policy")).as(path).isEqualTo("no-referrer");
            assertThat(answer.header("Strict-Transport-Security")).as(path).contains("max-age=");
            assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
            assertThat(answer.header("Set-Cookie")).isEmpty();
            assertThat(answer.header("Server") + answer.header("X-Powered-By")).isEmpty();
            assertThat(answer.status()).isLessThan(500);
            assertThat(answer.text()).doesNotContain("Exception", "at dev.parley", "io.micronaut", "io.netty");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "TRACK", "CONNECT", "PROPFIND", "DEBUG", "X"})
    void is_no_method_that_is_not_used(String method) {
        var heard = Wire.say(
                GATEWAY.server.uri(),
                method + " /api/v1/agents HTTP/1.1\r\nHost: x\r\nX-Mine: a-secret-header\r\nConnection: close\r\n\r\n");

        assertThat(heard.status()).as(heard.head()).isBetween(400, 405);
        assertThat(heard.head() + heard.body()).doesNotContain("a-secret-header", "Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "https://talk.example.evil.example", "https://evil.example", "file://"})
    void is_no_other_origin(String origin) {
        var answer = CLIENT.get("/api/v1/agents", "Origin", origin);

        assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
        assertThat(answer.header("Access-Control-Allow-Credentials")).isEmpty();
    }

    @Test
    void is_no_token_that_opens_the_metrics() {
        assertThat(CLIENT.as("").get("/metrics").status()).isEqualTo(401);
        assertThat(CLIENT.get("/metrics").text()).doesNotContain("jvm_memory");
        var scraped = CLIENT.as("").get("/metrics", "Authorization", "Bearer " + TOKEN);
        assertThat(scraped.status()).isEqualTo(200);
        assertThat(scraped.text()).contains("jvm_memory_used_bytes").doesNotContain(TestGateway.KEY);
    }

    /** Two lengths are how one request is made two behind a proxy. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 5\r\nContent-Length: 6\r\n",
                "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n",
                "Content-Length: +5\r\n",
                "Content-Length: -1\r\n"
            })
    void is_no_second_length(String headers) {
        var heard = Wire.say(
                GATEWAY.server.uri(),
                "POST /api/v1/agents HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n" + headers
                        + "Connection: close\r\n\r\n0\r\n\r\nGET /smuggled HTTP/1.1\r\nHost: x\r\n\r\n");

        assertThat(heard.status()).as(heard.head()).isBetween(400, 499);
        assertThat(heard.body()).doesNotContain("smuggled");
    }
}
