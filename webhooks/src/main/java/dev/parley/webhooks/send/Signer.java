package dev.parley.webhooks.send;

import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import dev.parley.domain.catalog.Webhook;
import dev.parley.domain.id.PublicIds;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.domain.webhook.WebhookMessage;
import dev.parley.kit.webhook.WebhookSecrets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Signs deliveries as Standard Webhooks has it. Immutable. */
public final class Signer {

    private final WebhookSecrets secrets;

    public Signer(WebhookSecrets secrets) {
        this.secrets = secrets;
    }

    /** The headers that make the delivery known and prove whose it is; signed twice while two secrets are valid. */
    Map<String, String> headers(Webhook webhook, WebhookMessage message, Instant now) {
        String id = PublicIds.format(Kind.DELIVERY, message.id().value());
        long timestamp = now.getEpochSecond();
        int current = webhook.signing().generation();
        String signature = sign(webhook, current, id, timestamp, message.payload());
        String signatures = webhook.signing()
                .previousAt(now)
                .map(previous -> signature + " " + sign(webhook, previous, id, timestamp, message.payload()))
                .orElse(signature);
        var headers = new LinkedHashMap<String, String>();
        headers.put(com.standardwebhooks.Webhook.UNBRANDED_MSG_ID_KEY, id);
        headers.put(com.standardwebhooks.Webhook.UNBRANDED_MSG_TIMESTAMP_KEY, Long.toString(timestamp));
        headers.put(com.standardwebhooks.Webhook.UNBRANDED_MSG_SIGNATURE_KEY, signatures);
        return headers;
    }

    private String sign(Webhook webhook, int generation, String id, long timestamp, String payload) {
        try {
            return new com.standardwebhooks.Webhook(secrets.secret(webhook.id(), generation))
                    .sign(id, timestamp, payload);
        } catch (EmptyWebhookSecretException | WebhookSigningException e) {
            throw new IllegalStateException("a delivery could not be signed", e);
        }
    }
}
