package dev.parley.gateway.owasp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.gateway.Client;
import dev.parley.gateway.Samples;
import dev.parley.gateway.TestGateway;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * API7:2023 Server Side Request Forgery.
 *
 * <p>Here: every member that is an address. Only a webhook's is ever asked by a server: which addresses it may have ({@code
 * TargetPolicyTest}, {@code AddressPolicyTest}), and once more when the name is resolved, without following redirects ({@code
 * HttpSenderTest}). Pictures, recordings and links of stimuli, a bot's picture and a meeting's address are passed on to browsers and
 * never fetched; they are https, or they would run in somebody's page. Models are asked at addresses that the operator configures.
 */
@DisplayName("An address that somebody gives")
final class ServerSideRequestForgeryTest {

    @AutoClose
    private static final TestGateway GATEWAY = new TestGateway();

    private static final Client CLIENT = GATEWAY.client();
    private static final String WEBHOOK = "/api/v1/webhooks/"
            + CLIENT.post("/api/v1/webhooks", "{\"url\":\"https://acme.example/hook\"}")
                    .at("id");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://acme.example/",
                "https://127.0.0.1/",
                "https://127.1/",
                "https://2130706433/",
                "https://0x7f000001/",
                "https://0177.0.0.1/",
                "https://0/",
                "https://0.0.0.0/",
                "https://[::1]/",
                "https://[::]/",
                "https://[::ffff:127.0.0.1]/",
                "https://[::ffff:7f00:1]/",
                "https://[64:ff9b::10.0.0.1]/",
                "https://[2002:7f00:1::]/",
                "https://[fe80::1]/",
                "https://[fd00:ec2::254]/",
                "https://169.254.169.254/latest/meta-data/",
                "https://192.168.1.1/",
                "https://10.1.2.3/",
                "https://localhost/",
                "https://LOCALHOST./",
                "https://parley.localhost/",
                "https://user@acme.example/",
                "https://acme.example@127.0.0.1/",
                "https://127.0.0.1\\\\@acme.example/",
                "https://acme.example:25/",
                "file:///etc/passwd",
                "gopher://acme.example/",
                "ftp://acme.example/",
                "jar:https://acme.example/!/",
                "//acme.example/",
                "https:acme.example",
                "javascript:alert(1)"
            })
    void of_a_webhook_leads_to_the_public_internet(String url) {
        var body = "{\"url\":\"" + url + "\"}";
        for (var answer : new Client.Answer[] {CLIENT.post("/api/v1/webhooks", body), CLIENT.patch(WEBHOOK, body)}) {
            assertThat(answer.status()).as(answer.text()).isEqualTo(400);
            assertThat(answer.at("errors[0].path")).isEqualTo("url");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "http://acme.example/a.png",
                "file:///etc/passwd",
                "//acme.example/a.png",
                "blob:https://acme.example/1"
            })
    void of_a_stimulus_or_a_bots_picture_is_https(String url) {
        var blueprint = "/api/v1/blueprints/" + GATEWAY.publishedBlueprint();
        var node = """
                {"type":"stimulus","key":"look","text":"Look","required":false,"content":{"kind":"image","url":"%s","alt":"a"}}""".formatted(url);
        var stimulus = CLIENT.put(blueprint + "/graph/nodes/look", node);
        assertThat(stimulus.status()).as(stimulus.text()).isEqualTo(400);
        assertThat(stimulus.text()).contains("url");

        var bot = CLIENT.post("/api/v1/connectors", Samples.CONNECTOR.replace("https://acme.example/a.png", url));
        assertThat(bot.status()).as(bot.text()).isEqualTo(400);
        assertThat(bot.text()).contains("avatar_url");
    }

    /** Links that are sent to people must not lead to whoever asked for them with a Host of their choice. */
    @Test
    void of_the_server_itself_is_the_configured_one_whatever_a_caller_claims() {
        var body = "{\"blueprint_id\":\"" + GATEWAY.publishedBlueprint() + "\"}";
        var request = "POST /api/v1/interview-runs HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\n"
                + "X-Forwarded-Proto: http\r\nForwarded: host=evil.example\r\nContent-Type: application/json\r\n"
                + "Authorization: Bearer " + TestGateway.KEY + "\r\nContent-Length: " + body.length() + "\r\n\r\n"
                + body;

        var heard = Wire.say(GATEWAY.server.uri(), request);

        assertThat(heard.status()).as(heard.body()).isEqualTo(201);
        assertThat(heard.head() + heard.body())
                .contains("https://talk.example/join/")
                .doesNotContain("evil.example");
    }
}
