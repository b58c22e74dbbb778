package dev.parley.client.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A command as a CloudEvent, the same as on the topic of commands.
 *
 * @param id makes sending it again harmless
 * @param source who sends it, such as {@code /voice-platform}
 * @param type such as {@code dev.parley.RecordMessage}
 * @param subject the run, {@code run_…} or a UUID
 * @param expectedVersion the version that the sender believes the run has
 * @param data as the body of the route for the same command
 */
public record CommandEvent(
        String id,
        String source,
        String type,
        Optional<String> subject,
        Optional<Instant> time,
        @JsonProperty("expectedversion") Optional<Long> expectedVersion,
        Optional<String> traceparent,
        Object data) {

    private static final String TYPES = "dev.parley.";

    /** A command of that name, such as {@code RecordMessage}, to a run, under an id of its own. */
    public static CommandEvent of(String source, String command, String run, Object data) {
        return new CommandEvent(
                UUID.randomUUID().toString(),
                source,
                TYPES + command,
                Optional.of(run),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                data);
    }

    /** A command that says nothing but its name. */
    public static CommandEvent of(String source, String command, String run) {
        return of(source, command, run, Map.of());
    }

    /** The version of the CloudEvents specification. */
    @JsonProperty("specversion")
    public String specVersion() {
        return "1.0";
    }
}
