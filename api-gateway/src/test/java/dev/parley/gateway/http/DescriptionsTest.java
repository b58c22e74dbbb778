package dev.parley.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.contract.OpenApi;
import dev.parley.gateway.Client;
import dev.parley.gateway.TestGateway;
import dev.parley.gateway.asyncapi.AsyncApiDocument;
import dev.parley.gateway.openapi.Declarations;
import dev.parley.kit.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The API describes itself")
final class DescriptionsTest {

    @AutoClose
    private static final TestGateway GATEWAY = new TestGateway();

    private static final Client ANYBODY = GATEWAY.client().as("");

    @Test
    void as_openapi_in_yaml_and_json() {
        var json = ANYBODY.get("/openapi.json");
        assertThat(OpenApi.read(json.response().body()).operations()).hasSameSizeAs(Declarations.ALL);
        var yaml = ANYBODY.get("/openapi.yml");
        assertThat(yaml.header("Content-Type")).startsWith("application/yaml");
        assertThat(yaml.text()).startsWith("openapi: 3.1.0").contains("https://talk.example");
    }

    @Test
    void and_its_topics_as_asyncapi() {
        assertThat(ANYBODY.get("/asyncapi.yml").text())
                .isEqualTo(new String(
                        AsyncApiDocument.of(Topics.ALL, Descriptions.VERSION).yaml(), StandardCharsets.UTF_8));
        Topics.ALL.forEach(
                topic -> assertThat(ANYBODY.get("/asyncapi.yml").text()).contains("address: " + topic.name()));
    }

    @Test
    void to_whoever_opens_its_address() {
        var answer = ANYBODY.get("/");
        assertThat(answer.status()).isEqualTo(307);
        assertThat(answer.header("Location")).isEqualTo("/docs");
    }

    @Test
    void on_a_page_that_needs_nobody_else() {
        var page = ANYBODY.get("/docs");
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.header("Content-Security-Policy"))
                .contains("script-src 'self'")
                .doesNotContain("unsafe");
        var parts = Pattern.compile("(?:src|href)=\"([^\"]+)\"")
                .matcher(page.text())
                .results()
                .toList();
        assertThat(parts).hasSizeGreaterThan(5);
        for (var part : parts) {
            assertThat(part.group(1)).doesNotContain("//");
            assertThat(ANYBODY.get("/" + part.group(1)).status())
                    .as(part.group(1))
                    .isEqualTo(200);
        }
        assertThat(ANYBODY.get("/docs/../application.yml").status()).isEqualTo(404);
        assertThat(ANYBODY.get("/docs/none.js").status()).isEqualTo(404);
    }
}
