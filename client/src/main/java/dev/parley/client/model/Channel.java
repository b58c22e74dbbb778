package dev.parley.client.model;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;

/** Where a participant talks. */
public record Channel(
        String id,
        String organizationId,
        boolean testMode,
        String name,
        Type type,
        String status,
        Optional<Provider> provider,
        Optional<Settings> settings,
        JsonNode metadata,
        Instant createdAt,
        Instant updatedAt,
        boolean archived,
        Optional<Instant> archivedAt,
        long version) {

    /** Kinds of channels. */
    public enum Type {
        CHAT,
        WEBRTC_VOICE,
        TELEPHONY,
        CUSTOM,
        @JsonEnumDefaultValue
        UNKNOWN
    }

    /** Who runs it; {@code credentialsId} names a secret that is never returned. */
    public record Provider(String name, Optional<String> credentialsId, Optional<JsonNode> config) {}

    /** Durations in seconds. */
    public record Settings(
            Optional<Boolean> recording, Optional<Integer> maxDurationS, Optional<Integer> idleTimeoutS) {}
}
