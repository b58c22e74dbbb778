package dev.parley.gateway.input;

import dev.parley.domain.graph.Characters;
import dev.parley.domain.json.Json;
import dev.parley.gateway.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads single JSON values as one type each; what is not of the type is reported and empty. */
final class Values {

    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    private final FieldErrors errors;

    Values(FieldErrors errors) {
        this.errors = errors;
    }

    void wrongType(String at, String expected) {
        errors.add(at, "wrong_type", at + " must be " + expected + ".");
    }

    Optional<String> text(String at, Json value, int maxBytes) {
        if (!(value instanceof Json.Text(var text))) {
            wrongType(at, "a text");
            return Optional.empty();
        }
        if (text.length() > maxBytes || text.getBytes(StandardCharsets.UTF_8).length > maxBytes) {
            errors.add(at, "limit_exceeded", at + " must not be longer than " + maxBytes + " bytes.");
        } else if (Characters.hasControl(text)) {
            errors.add(at, "invalid_format", at + " must not have control characters other than tabs and line breaks.");
        }
        return Optional.of(text);
    }

    <E extends Enum<E>> Optional<E> choice(String at, Json value, Class<E> type) {
        if (!(value instanceof Json.Text(var text))) {
            wrongType(at, "a text");
            return Optional.empty();
        }
        var found = Arrays.stream(type.getEnumConstants())
                .filter(constant -> JsonWriter.wireName(constant).equals(text))
                .findFirst();
        if (found.isEmpty()) {
            var allowed = Arrays.stream(type.getEnumConstants())
                    .map(JsonWriter::wireName)
                    .collect(Collectors.joining(", "));
            errors.add(at, "unknown_value", at + " must be one of " + allowed + ".");
        }
        return found;
    }

    /** A time as RFC 3339 writes it, kept to the microsecond. */
    Optional<Instant> time(String at, Json value) {
        return text(at, value, 64).flatMap(text -> {
            var time = parseTime(text);
            if (time.isEmpty()) {
                errors.add(at, "invalid_format", at + " must be a time such as 2026-05-04T09:30:00Z.");
            }
            return time;
        });
    }

    /** The time that the text says, if it says one between 1970 and 9999. */
    static Optional<Instant> parseTime(String text) {
        try {
            var time = OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
            return Optional.of(time).filter(it -> !it.isBefore(Instant.EPOCH) && !it.isAfter(LATEST));
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    Optional<Fields> object(String at, Json value) {
        if (value instanceof Json.Object found) {
            return Optional.of(new Fields(found, at, errors));
        }
        wrongType(at, "an object");
        return Optional.empty();
    }
}
