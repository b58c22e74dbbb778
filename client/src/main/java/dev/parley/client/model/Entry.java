package dev.parley.client.model;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;

/**
 * One thing said, shown or done.
 *
 * @param version the run's version at which it came
 * @param engine who wrote an agent's words
 */
public record Entry(
        String id,
        Role role,
        String content,
        Instant timestamp,
        Optional<Long> durationMs,
        Optional<String> sessionId,
        Optional<String> nodeId,
        Optional<String> questionKey,
        Type entryType,
        Optional<Double> confidence,
        long version,
        Optional<String> technique,
        Optional<String> engine,
        Optional<JsonNode> data) {

    /** Whose it is. */
    public enum Role {
        AGENT,
        PARTICIPANT,
        SYSTEM,
        @JsonEnumDefaultValue
        UNKNOWN
    }

    /** What it is. */
    public enum Type {
        UTTERANCE,
        CONTENT_RESPONSE,
        STIMULUS,
        CONSENT,
        EVENT,
        @JsonEnumDefaultValue
        UNKNOWN
    }
}
