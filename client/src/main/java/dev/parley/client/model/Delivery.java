package dev.parley.client.model;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An event on its way to a webhook.
 *
 * @param id the same for every attempt; receivers get it as {@code webhook-id}
 * @param failure why it was given up, where it was
 * @param attempts the last ones
 * @param payload what the receiver gets
 */
public record Delivery(
        String id,
        String organizationId,
        boolean testMode,
        String webhookId,
        String type,
        Status status,
        Optional<String> failure,
        int attemptCount,
        List<Attempt> attempts,
        Optional<Instant> nextAttemptAt,
        JsonNode payload,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    /** How far it is. */
    public enum Status {
        PENDING,
        SUCCEEDED,
        FAILED,
        @JsonEnumDefaultValue
        UNKNOWN
    }

    /** One request to the receiver; {@code error} where it did not succeed. */
    public record Attempt(
            int number, Instant at, Optional<Integer> statusCode, long latencyMs, Optional<String> error) {}
}
