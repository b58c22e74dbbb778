package dev.parley.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.catalog.Scope;
import dev.parley.gateway.Client;
import dev.parley.gateway.TestGateway;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An API key")
final class ApiKeysTest {

    private static final String PATH = "/api/v1/api-keys";
    private static final String DASHBOARD =
            "{\"name\":\"Dashboard\",\"scopes\":[\"catalog:read\",\"webhooks:*\",\"runs:read\"]}";

    @AutoClose
    private static final TestGateway GATEWAY = new TestGateway();

    private static final Client CLIENT = GATEWAY.client();

    @Test
    void is_shown_once_and_works_at_once_as_far_as_its_scopes_go() {
        var created = CLIENT.post(PATH, DASHBOARD);

        assertThat(created.status()).as(created.text()).isEqualTo(201);
        var secret = created.at("secret");
        assertThat(secret).matches("sk_live_[A-Za-z0-9_-]{43}");
        assertThat(created.at("scopes")).isEqualTo("[\"runs:read\",\"catalog:read\",\"webhooks:*\"]");
        assertThat(created.at("hint")).isEqualTo("sk_live_…" + secret.substring(secret.length() - 4));
        var holder = CLIENT.as(secret);
        assertThat(holder.get("/api/v1/agents").status()).isEqualTo(200);
        assertThat(holder.post("/api/v1/channels", "{}").status()).isEqualTo(403);
        assertThat(holder.get(PATH).status()).isEqualTo(403);

        var read = CLIENT.get(created.header("Location"));
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.text()).doesNotContain(secret, "\"secret\"", "digest");
        assertThat(CLIENT.get(PATH).text()).contains(created.at("id")).doesNotContain(secret, "\"secret\"");
    }

    @Test
    void belongs_to_the_mode_of_the_key_that_made_it() {
        var created = CLIENT.as(TestGateway.TEST_KEY).post(PATH, DASHBOARD);
        assertThat(created.at("secret")).startsWith("sk_test_");
        assertThat(created.at("test_mode")).isEqualTo("true");
        assertThat(CLIENT.get(created.header("Location")).status()).isEqualTo(404);
        assertThat(CLIENT.delete(created.header("Location")).status()).isEqualTo(404);
        assertThat(CLIENT.as(created.at("secret")).get("/api/v1/agents").at("data"))
                .isEqualTo("[]");
    }

    @Test
    void that_is_asked_for_again_under_the_same_idempotency_key_is_the_same() {
        var first = CLIENT.post(PATH, DASHBOARD, "Idempotency-Key", "dashboard");
        var again = CLIENT.post(PATH, DASHBOARD, "Idempotency-Key", "dashboard");
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        var theirs = CLIENT.as(TestGateway.TEST_KEY).post(PATH, DASHBOARD, "Idempotency-Key", "dashboard");
        assertThat(theirs.at("secret").substring(8))
                .isNotEqualTo(first.at("secret").substring(8));
        assertThat(CLIENT.post(PATH, DASHBOARD).at("secret")).isNotEqualTo(first.at("secret"));
    }

    @Test
    void that_is_revoked_is_refused_and_still_listed() {
        var created = CLIENT.post(PATH, DASHBOARD);
        var revoked = CLIENT.delete(created.header("Location"));

        assertThat(revoked.status()).as(revoked.text()).isEqualTo(200);
        assertThat(revoked.at("revoked_at")).isNotEqualTo("null");
        assertThat(CLIENT.as(created.at("secret")).get("/api/v1/agents").status())
                .isEqualTo(401);
        assertThat(CLIENT.delete(created.header("Location")).at("revoked_at")).isEqualTo(revoked.at("revoked_at"));
        assertThat(CLIENT.get(PATH + "?limit=100").text()).contains(created.at("id"));
        assertThat(CLIENT.delete(PATH + "/key_00000000000000000000000000").status())
                .isEqualTo(404);
    }

    @Test
    void that_has_expired_is_refused() {
        var secret = "sk_live_expiredexpired12345";
        GATEWAY.pipeline.know(
                TestGateway.expired(TestGateway.key(secret, TestGateway.ACME, Set.of(Scope.ADMIN), false)));
        assertThat(CLIENT.as(secret).get("/api/v1/agents").status()).isEqualTo(401);
        var created = CLIENT.post(
                PATH, "{\"name\":\"k\",\"scopes\":[\"catalog:read\"],\"expires_at\":\"2999-01-01T00:00:00Z\"}");
        assertThat(created.at("expires_at")).isEqualTo("2999-01-01T00:00:00Z");
        assertThat(CLIENT.as(created.at("secret")).get("/api/v1/agents").status())
                .isEqualTo(200);
    }

    @Test
    void tells_when_it_was_last_used() {
        var created = CLIENT.post(PATH, DASHBOARD);
        assertThat(created.at("last_used_at")).isEqualTo("null");
        CLIENT.as(created.at("secret")).get("/api/v1/agents");
        var path = created.header("Location");
        var deadline = Instant.now().plusSeconds(10);
        while (CLIENT.get(path).at("last_used_at").equals("null")) {
            assertThat(Instant.now()).isBefore(deadline);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"scopes\":[\"admin\"]} | name | required",
                "{\"name\":\"k\"} | scopes | required",
                "{\"name\":\"k\",\"scopes\":[]} | scopes | required",
                "{\"name\":\"k\",\"scopes\":[\"runs:fly\"]} | scopes[0] | unknown_value",
                "{\"name\":\"k\",\"scopes\":\"admin\"} | scopes | wrong_type",
                "{\"name\":\"k\",\"scopes\":[\"admin\"],\"expires_at\":\"2020-01-01T00:00:00Z\"} | expires_at | out_of_range",
                "{\"name\":\"k\",\"scopes\":[\"admin\"],\"secret\":\"mine\"} | secret | unknown_field",
                "{\"name\":\"k\",\"scopes\":[\"admin\"],\"test_mode\":true} | test_mode | unknown_field"
            })
    void is_not_made_of_what_cannot_be_read(String body, String path, String code) {
        var answer = CLIENT.post(PATH, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.at("errors[0].path")).isEqualTo(path);
        assertThat(answer.at("errors[0].code")).isEqualTo(code);
    }
}
