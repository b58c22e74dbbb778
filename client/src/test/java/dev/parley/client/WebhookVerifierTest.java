package dev.parley.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The verifier of webhooks")
class WebhookVerifierTest {

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String ID = "whd_01k39a8z0hfs9sy2r000000004";
    private static final String BODY = """
            {"type": "interview_run.completed", "timestamp": "2026-05-04T09:45:12.250Z",
             "data": {"object": "interview_run", "id": "run_1", "version": 27}}""";

    private final WebhookVerifier verifier = WebhookVerifier.of(SECRET);

    @Test
    void reads_what_was_signed_with_the_secret() throws Exception {
        var message = verifier.verified(signed(SECRET, Instant.now()), BODY).orElseThrow();

        assertThat(message.id()).isEqualTo(ID);
        assertThat(message.type()).isEqualTo("interview_run.completed");
        assertThat(message.data().get("version").asLong()).isEqualTo(27);
    }

    @Test
    void refuses_another_secret_another_body_and_what_is_too_old() throws Exception {
        assertThat(verifier.verified(signed("whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", Instant.now()), BODY))
                .isEmpty();
        assertThat(verifier.verified(signed(SECRET, Instant.now()), BODY + " ")).isEmpty();
        assertThat(verifier.verified(signed(SECRET, Instant.now().minusSeconds(3600)), BODY))
                .isEmpty();
        assertThat(verifier.verified(Map.of(), BODY)).isEmpty();
    }

    @Test
    void cannot_be_made_of_an_empty_secret() {
        assertThatThrownBy(() -> WebhookVerifier.of("")).isInstanceOf(IllegalArgumentException.class);
    }

    /** As a server hands them on, in any case. */
    private static Map<String, List<String>> signed(String secret, Instant at)
            throws EmptyWebhookSecretException, WebhookSigningException {
        long seconds = at.getEpochSecond();
        return Map.of(
                "Webhook-Id", List.of(ID),
                "webhook-timestamp", List.of(Long.toString(seconds)),
                "WEBHOOK-SIGNATURE", List.of(new Webhook(secret).sign(ID, seconds, BODY)));
    }
}
