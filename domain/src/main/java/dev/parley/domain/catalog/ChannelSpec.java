package dev.parley.domain.catalog;

import dev.parley.domain.json.Json;
import java.util.Optional;
import java.util.OptionalInt;

/** What is said of a channel: where a participant talks. */
public record ChannelSpec(String name, Type type, ProviderRef provider, Settings settings, Json.Object metadata) {

    /** The kinds of channel. */
    public enum Type {
        CHAT,
        WEBRTC_VOICE,
        TELEPHONY,
        CUSTOM
    }

    /** Who carries the channel. {@code credentialsId} refers to a secret that is never returned. */
    public record ProviderRef(String name, Optional<String> credentialsId, Json.Object config) {}

    /** Seconds; an absent maximum means none, an absent idle time-out the default of the limits. */
    public record Settings(boolean recording, OptionalInt maxDurationS, OptionalInt idleTimeoutS) {}
}
