package dev.parley.gateway.owasp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.gateway.Client;
import dev.parley.gateway.TestGateway;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * API9:2023 Improper Inventory Management.
 *
 * <p>Here: there is nothing beside the document, and no second way of writing a path gets round its checks. Every route is declared, and
 * every declaration has a route: {@code DeclarationsTest}; the document follows the specification's list: {@code SeedDeclarationTest};
 * every topic and its readers and writers are listed: {@code TopicPageTest}.
 */
@DisplayName("Beside what is documented")
final class ImproperInventoryManagementTest {

    @AutoClose
    private static final TestGateway GATEWAY = new TestGateway();

    private static final Client CLIENT = GATEWAY.client();
    private static final String RUN = CLIENT.post(
                    "/api/v1/interview-runs", "{\"blueprint_id\":\"" + GATEWAY.publishedBlueprint() + "\"}")
            .at("id");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api",
                "/api/v0/agents",
                "/api/v2/agents",
                "/v1/agents",
                "/agents",
                "/internal",
                "/query/v2/routes",
                "/admin",
                "/env",
                "/beans",
                "/routes",
                "/loggers",
                "/refresh",
                "/stop",
                "/threaddump",
                "/heapdump",
                "/info",
                "/actuator",
                "/management",
                "/swagger",
                "/swagger-ui",
                "/graphql",
                "/debug",
                "/console",
                "/.env",
                "/.git/config",
                "/WEB-INF/web.xml",
                "/application.yml",
                "/logback.xml",
                "/assets/../logback.xml",
                "/assets/..%2flogback.xml",
                "/assets/%2e%2e/logback.xml",
                "/assets//etc/passwd"
            })
    void is_nothing(String path) {
        var heard = Wire.say(
                GATEWAY.server.uri(),
                "GET " + path + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + TestGateway.KEY
                        + "\r\nConnection: close\r\n\r\n");

        assertThat(heard.status()).as(heard.body()).isIn(400, 404);
    }

    /** The routes and the filters before them must not read a path in two ways. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/interview-runs/{run}/",
                "//api/v1/interview-runs/{run}",
                "/api//v1/interview-runs/{run}",
                "/api/v1//interview-runs/{run}",
                "/./api/v1/interview-runs/{run}",
                "/x/../api/v1/interview-runs/{run}",
                "/assets/../api/v1/interview-runs/{run}",
                "/health/../api/v1/interview-runs/{run}",
                "/API/v1/interview-runs/{run}",
                "/api/V1/interview-runs/{run}",
                "/api%2fv1/interview-runs/{run}",
                "/%61pi/v1/interview-runs/{run}",
                "/api/%76%31/interview-runs/{run}",
                "/api/v1;x=y/interview-runs/{run}",
                "/api/v1/interview-runs/{run};x",
                "/api/v1/interview-runs/{run}%00",
                "/api/v1/interview-runs/{run}.json",
                "/api/v1/interview-runs/{run}%20",
                "/api/v1/join/../interview-runs/{run}",
                "http://x/api/v1/interview-runs/{run}"
            })
    void is_no_path_that_needs_no_key(String written) {
        var path = written.replace("{run}", RUN);
        var heard = Wire.say(GATEWAY.server.uri(), "GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertThat(heard.status()).as(heard.head() + heard.body()).isIn(301, 400, 401, 404);
        assertThat(heard.body()).doesNotContain("\"object\":\"interview_run\"");

        var ended = Wire.say(
                GATEWAY.server.uri(),
                "POST " + path
                        + "/cancel HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 2\r\n"
                        + "Connection: close\r\n\r\n{}");
        assertThat(ended.status()).isGreaterThanOrEqualTo(300);
        assertThat(CLIENT.get("/api/v1/interview-runs/" + RUN).at("version")).isEqualTo("1");
    }

    @Test
    void is_no_word_of_what_is_inside() {
        for (String document : new String[] {"/openapi.json", "/asyncapi.yml", "/docs"}) {
            assertThat(CLIENT.as("").get(document).text())
                    .doesNotContain(
                            "/query/v2", "Parley-Internal-Secret", "PARLEY_", "127.0.0.1", "dev.parley.gateway");
        }
    }
}
