package dev.parley.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import dev.parley.client.http.Json;
import dev.parley.client.model.WebhookMessage;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tells what Parley sent to a webhook from what others did: by the signature and the time in the headers (Standard Webhooks). */
public final class WebhookVerifier {

    private static final String ID = "webhook-id";

    private final Webhook library;

    private WebhookVerifier(Webhook library) {
        this.library = library;
    }

    /** For the webhook with that secret, {@code whsec_…}. */
    public static WebhookVerifier of(String secret) {
        try {
            return new WebhookVerifier(new Webhook(secret));
        } catch (EmptyWebhookSecretException e) {
            throw new IllegalArgumentException("a webhook's secret is never empty", e);
        }
    }

    /**
     * The message; empty when it was not signed with the secret, or too long ago.
     *
     * @param headers of the request, in any case
     * @param body exactly as it came
     */
    public Optional<WebhookMessage> verified(Map<String, List<String>> headers, String body) {
        var lower = new HashMap<String, List<String>>();
        headers.forEach((name, values) -> lower.put(name.toLowerCase(Locale.ROOT), values));
        try {
            library.verify(body, lower);
            return Optional.of(message(lower.getOrDefault(ID, List.of("")).getFirst(), body));
        } catch (WebhookVerificationException notOurs) {
            return Optional.empty();
        }
    }

    private static WebhookMessage message(String id, String body) {
        try {
            var told = Json.MAPPER.readValue(body, Told.class);
            return new WebhookMessage(id, told.type(), told.timestamp(), told.data());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The server's message is not what this client understands: " + e, e);
        }
    }

    private record Told(String type, Instant timestamp, JsonNode data) {}
}
