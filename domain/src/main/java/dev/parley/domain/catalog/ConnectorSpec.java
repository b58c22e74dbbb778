package dev.parley.domain.catalog;

import dev.parley.domain.json.Json;
import java.util.Optional;

/** What is said of a connector: a bot that joins a meeting. */
public record ConnectorSpec(String name, Type type, Auth auth, BotConfig botConfig, Json.Object metadata) {

    /** The meeting platforms. */
    public enum Type {
        GOOGLE_MEET,
        ZOOM,
        MICROSOFT_TEAMS
    }

    /** References to secrets; never the secrets themselves. */
    public record Auth(Optional<String> credentialsId, Optional<String> serviceAccount) {}

    /** How the bot shows itself. {@code avatarUrl} is https. */
    public record BotConfig(
            Optional<String> displayName,
            Optional<String> avatarUrl,
            Optional<String> joinMessage,
            boolean autoRecord) {}
}
