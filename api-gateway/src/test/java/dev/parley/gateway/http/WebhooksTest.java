package dev.parley.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.webhook.WebhookLimits;
import dev.parley.gateway.Client;
import dev.parley.gateway.TestGateway;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A webhook")
final class WebhooksTest {

    private static final String PATH = "/api/v1/webhooks";
    private static final String CRM =
            "{\"url\":\"https://acme.example/parley\",\"event_types\":[\"interview_run.completed\"]}";

    @AutoClose
    private static final TestGateway GATEWAY = new TestGateway();

    private static final Client CLIENT = GATEWAY.client();

    @Test
    void shows_its_secret_to_the_one_who_makes_it_and_to_nobody_later() {
        var created = CLIENT.post(PATH, CRM, "Idempotency-Key", "crm");
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        assertThat(created.at("secret")).startsWith("whsec_");
        assertThat(created.at("status")).isEqualTo("enabled");
        assertThat(CLIENT.post(PATH, CRM, "Idempotency-Key", "crm").text()).isEqualTo(created.text());
        var read = CLIENT.get(created.header("Location"));
        assertThat(read.at("secret")).isEqualTo("null");
        assertThat(CLIENT.get(PATH).text()).contains(created.at("id")).doesNotContain(created.at("secret"));
    }

    @Test
    void gets_another_secret_when_it_is_rotated() {
        var created = CLIENT.post(PATH, CRM);
        var rotated = CLIENT.post(created.header("Location") + "/rotate-secret", "{\"overlap_hours\":1}");
        assertThat(rotated.status()).as(rotated.text()).isEqualTo(200);
        assertThat(rotated.at("secret")).startsWith("whsec_").isNotEqualTo(created.at("secret"));
        assertThat(rotated.at("previous_secret_until")).isNotEqualTo("null");
        assertThat(CLIENT.post(created.header("Location") + "/rotate-secret", "{\"overlap_hours\":169}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void is_changed_disabled_and_archived() {
        var location = CLIENT.post(PATH, CRM).header("Location");
        var disabled = CLIENT.patch(location, "{\"status\":\"disabled\",\"description\":\"CRM\"}");
        assertThat(disabled.at("status")).isEqualTo("disabled");
        assertThat(disabled.at("disabled_reason")).isEqualTo("by_request");
        assertThat(CLIENT.post(location + "/test", "{}").status()).isEqualTo(409);
        var enabled = CLIENT.patch(location, "{\"status\":\"enabled\",\"description\":null,\"event_types\":null}");
        assertThat(enabled.status()).as(enabled.text()).isEqualTo(200);
        assertThat(enabled.at("disabled_reason")).isEqualTo("null");
        assertThat(enabled.at("event_types")).isEqualTo("[]");
        assertThat(CLIENT.delete(location).at("archived")).isEqualTo("true");
        assertThat(CLIENT.delete(location).status()).isEqualTo(200);
        assertThat(CLIENT.patch(location, "{\"status\":\"disabled\"}").status()).isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|url|required",
                "{\"url\":\"http://acme.example/\"}|url|address_refused",
                "{\"url\":\"https://10.0.0.1/\"}|url|address_refused",
                "{\"url\":\"https://169.254.169.254/\"}|url|address_refused",
                "{\"url\":\"https://localhost/\"}|url|address_refused",
                "{\"url\":\"https:// acme\"}|url|invalid_format",
                "{\"url\":\"https://user:pw@acme.example/\"}|url|invalid_value",
                "{\"url\":\"https://acme.example:22/\"}|url|invalid_value",
                "{\"url\":\"https://acme.example/\",\"event_types\":[\"run.done\"]}|event_types[0]|unknown_value",
                "{\"url\":\"https://acme.example/\",\"event_types\":[\"webhook.test\"]}|event_types[0]|unknown_value",
                "{\"url\":\"https://acme.example/\",\"secret\":\"mine\"}|secret|unknown_field"
            })
    void that_cannot_be_is_refused_by_name(String body, String path, String code) {
        var refused = CLIENT.post(PATH, body);
        assertThat(refused.status()).as(refused.text()).isEqualTo(400);
        assertThat(refused.at("detail")).doesNotEndWith("..");
        assertThat(refused.text()).contains("\"path\":\"" + path + "\"", "\"code\":\"" + code + "\"");
    }

    @Test
    void of_another_organization_or_mode_does_not_exist() {
        var location = CLIENT.post(PATH, CRM).header("Location");
        for (String key : new String[] {TestGateway.OTHER_KEY, TestGateway.TEST_KEY}) {
            var stranger = CLIENT.as(key);
            assertThat(stranger.get(location).status()).isEqualTo(404);
            assertThat(stranger.get(location + "/deliveries").status()).isEqualTo(404);
            assertThat(stranger.post(location + "/test", "{}").status()).isEqualTo(404);
            assertThat(stranger.delete(location).status()).isEqualTo(404);
        }
    }

    @Test
    void has_a_log_of_deliveries_that_is_asked_strictly() {
        var log = CLIENT.post(PATH, CRM).header("Location") + "/deliveries";
        assertThat(CLIENT.get(log + "?status=failed&type=webhook.test&limit=5").at("data"))
                .isEqualTo("[]");
        assertThat(CLIENT.get(log + "?type=nonsense").text()).contains("interview_run.completed");
        assertThat(CLIENT.get(log + "?state=failed").status()).isEqualTo(400);
        assertThat(CLIENT.get(log + "/whd_00000000000000000000000000").status()).isEqualTo(404);
    }

    @Test
    void is_one_of_fifty_at_most() {
        var test = CLIENT.as(TestGateway.TEST_KEY);
        for (int i = 0; i < WebhookLimits.WEBHOOKS; i++) {
            assertThat(test.post(PATH, CRM, "Idempotency-Key", "n" + i).status())
                    .isEqualTo(201);
        }
        assertThat(test.post(PATH, CRM).status()).isEqualTo(422);
        assertThat(test.post(PATH, CRM, "Idempotency-Key", "n0").status()).isEqualTo(201);
    }
}
