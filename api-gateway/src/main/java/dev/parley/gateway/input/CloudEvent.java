package dev.parley.gateway.input;

import dev.parley.domain.id.PublicIds;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.domain.id.RunId;
import dev.parley.domain.json.Json;
import dev.parley.gateway.problem.Problem;
import dev.parley.gateway.problem.Result;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * A command as CloudEvents 1.0 carry it. Extension attributes that mean nothing here are left alone, as the specification wants it.
 *
 * @param run the run it is for: the subject, as {@code run_…} or a UUID
 * @param expectedVersion extension attribute {@code expectedversion}: the version the run is believed to have
 * @param traceparent extension attribute of the same name
 */
public record CloudEvent(
        String id,
        String source,
        String type,
        Optional<RunId> run,
        Optional<Instant> time,
        OptionalLong expectedVersion,
        Optional<String> traceparent,
        Body data) {

    private static final String PREFIX = "dev.parley.";
    private static final int ATTRIBUTE_BYTES = 1024;

    /** The command's name, as in the types of Parley's own events. */
    public String command() {
        return type.startsWith(PREFIX) ? type.substring(PREFIX.length()) : "";
    }

    /** Reads the structured mode: attributes and data in one JSON object. */
    public static Result<CloudEvent> read(Json json) {
        if (!(json instanceof Json.Object event)) {
            return Result.refused(Problem.invalid("", "wrong_type", "An event must be a JSON object."));
        }
        var errors = new FieldErrors();
        var in = new Fields(event, "", errors);
        return errors.unlessAny(() -> read(in));
    }

    /**
     * Reads the binary mode: attributes in headers, data in the body.
     *
     * @param attributes by name, without {@code ce-}
     */
    public static Result<CloudEvent> read(Map<String, String> attributes, Body data) {
        var members = new HashMap<String, Json>();
        attributes.forEach((name, value) -> members.put(name, Json.text(value)));
        members.put("data", data.json());
        return read(new Json.Object(members));
    }

    private static CloudEvent read(Fields in) {
        if (!in.text("specversion", ATTRIBUTE_BYTES).equals("1.0")) {
            in.error("specversion", "unknown_value", "must be 1.0");
        }
        in.optionalText("datacontenttype", ATTRIBUTE_BYTES)
                .filter(type -> !type.equals("application/json"))
                .ifPresent(_ -> in.error("datacontenttype", "unknown_value", "must be application/json"));
        if (in.json("data_base64").isPresent()) {
            in.error("data_base64", "unknown_field", "cannot be read; give data as JSON");
        }
        return new CloudEvent(
                in.text("id", ATTRIBUTE_BYTES),
                in.text("source", ATTRIBUTE_BYTES),
                in.text("type", ATTRIBUTE_BYTES),
                run(in),
                in.time("time"),
                expectedVersion(in),
                in.optionalText("traceparent", ATTRIBUTE_BYTES),
                new Body(in.jsonObject("data", Integer.MAX_VALUE).orElse(Json.Object.EMPTY)));
    }

    private static Optional<RunId> run(Fields in) {
        var subject = in.optionalText("subject", ATTRIBUTE_BYTES);
        var run = subject.flatMap(text -> PublicIds.parse(Kind.RUN, text).or(() -> uuid(text)));
        if (subject.isPresent() && run.isEmpty()) {
            in.error("subject", "invalid_format", "must be the id of an interview run");
        }
        return run.map(RunId::new);
    }

    /** The UUID that the text is in its usual spelling; empty when it is none. */
    static Optional<UUID> uuid(String text) {
        try {
            var id = UUID.fromString(text);
            return id.toString().equalsIgnoreCase(text) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** The id of the command, where the event's id can be one: a random or time-ordered UUID. */
    public Optional<UUID> commandId() {
        return PublicIds.parse(Kind.COMMAND, id)
                .or(() -> uuid(id))
                .filter(it -> it.version() == 4 || it.version() == 7);
    }

    /** Attributes are texts in headers, and may be numbers in JSON. */
    private static OptionalLong expectedVersion(Fields in) {
        if (!(in.json("expectedversion").orElse(Json.Null.NULL) instanceof Json.Text(var text))) {
            return in.wholeNumber("expectedversion", 0, Long.MAX_VALUE);
        }
        if (text.matches("\\d{1,18}")) {
            return OptionalLong.of(Long.parseLong(text));
        }
        in.error("expectedversion", "wrong_type", "must be a whole number");
        return OptionalLong.empty();
    }
}
