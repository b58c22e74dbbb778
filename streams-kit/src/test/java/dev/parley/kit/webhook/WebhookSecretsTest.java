package dev.parley.kit.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.domain.id.WebhookId;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The secret of a webhook")
final class WebhookSecretsTest {

    private final WebhookSecrets secrets = new WebhookSecrets(new byte[32]);
    private final WebhookId webhook = new WebhookId(new UUID(1, 2));

    @Test
    void is_the_same_every_time_and_has_32_bytes() {
        String secret = secrets.secret(webhook, 1);
        assertThat(secret).isEqualTo(new WebhookSecrets(new byte[32]).secret(webhook, 1));
        assertThat(secret).startsWith("whsec_");
        assertThat(Base64.getDecoder().decode(secret.substring("whsec_".length())))
                .hasSize(32);
    }

    @Test
    void is_another_for_another_generation_webhook_or_installation() {
        byte[] other = new byte[32];
        other[0] = 1;
        assertThat(secrets.secret(webhook, 1))
                .isNotEqualTo(secrets.secret(webhook, 2))
                .isNotEqualTo(secrets.secret(new WebhookId(new UUID(1, 3)), 1))
                .isNotEqualTo(new WebhookSecrets(other).secret(webhook, 1));
    }

    @Test
    void needs_a_secret_of_the_installation_that_cannot_be_guessed() {
        assertThatThrownBy(() -> new WebhookSecrets(new byte[31])).isInstanceOf(IllegalArgumentException.class);
    }
}
