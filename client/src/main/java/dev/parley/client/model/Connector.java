package dev.parley.client.model;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;

/** A meeting bot. */
public record Connector(
        String id,
        String organizationId,
        boolean testMode,
        String name,
        Type type,
        String status,
        Auth auth,
        Optional<BotConfig> botConfig,
        JsonNode metadata,
        Instant createdAt,
        Instant updatedAt,
        boolean archived,
        Optional<Instant> archivedAt,
        long version) {

    /** Where the meetings are. */
    public enum Type {
        GOOGLE_MEET,
        ZOOM,
        MICROSOFT_TEAMS,
        @JsonEnumDefaultValue
        UNKNOWN
    }

    /** References to secrets, never the secrets. */
    public record Auth(Optional<String> credentialsId, Optional<String> serviceAccount) {}

    /** How the bot appears. */
    public record BotConfig(
            Optional<String> displayName,
            Optional<String> avatarUrl,
            Optional<String> joinMessage,
            Optional<Boolean> autoRecord) {}
}
