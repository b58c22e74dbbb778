package dev.parley.client.model;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where deliveries go.
 *
 * @param eventTypes what it is told of; everything when empty
 * @param disabledReason such as {@code failing}, where it is disabled
 * @param secret what deliveries are signed with; only in the answers that make it
 * @param previousSecretUntil until when the secret before signs too
 */
public record Webhook(
        String id,
        String organizationId,
        boolean testMode,
        String url,
        Optional<String> description,
        List<String> eventTypes,
        Status status,
        Optional<String> disabledReason,
        Optional<Instant> disabledAt,
        Optional<String> secret,
        Optional<Instant> previousSecretUntil,
        JsonNode metadata,
        Instant createdAt,
        Instant updatedAt,
        boolean archived,
        Optional<Instant> archivedAt,
        long version) {

    /** Whether it is told of anything. */
    public enum Status {
        ENABLED,
        DISABLED,
        @JsonEnumDefaultValue
        UNKNOWN
    }
}
