package dev.parley.gateway.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.parley.domain.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Writes one JSON document, member by member. An absent value is written as {@code null}, so every member is always there.
 * Not thread-safe; made for one document.
 */
public final class JsonWriter {

    private final JsonGenerator out;

    private JsonWriter(JsonGenerator out) {
        this.out = out;
    }

    /** The UTF-8 text of what {@code content} writes: the members of one object. */
    public static byte[] object(Consumer<JsonWriter> content) {
        return document(writer -> {
            writer.begin();
            content.accept(writer);
            writer.end();
        });
    }

    /** The UTF-8 text of one value. */
    public static byte[] value(Json json) {
        return document(writer -> writer.write(json));
    }

    /** The UTF-8 text of one value in the one spelling of all that say the same: members sorted, numbers normalised. */
    static byte[] canonical(Json json) {
        return document(writer -> writer.writeCanonical(json));
    }

    private static byte[] document(Consumer<JsonWriter> content) {
        var bytes = new ByteArrayOutputStream(1024);
        try (var generator = JsonText.FACTORY.createGenerator(bytes)) {
            content.accept(new JsonWriter(generator));
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return bytes.toByteArray();
    }

    /** A member with a text. */
    public JsonWriter text(String name, String value) {
        return write(() -> out.writeStringField(name, value));
    }

    /** A member with a text or {@code null}. */
    public JsonWriter text(String name, Optional<String> value) {
        return value.isPresent() ? text(name, value.get()) : empty(name);
    }

    /** A member with an enum constant's wire name. */
    public JsonWriter choice(String name, Enum<?> value) {
        return text(name, wireName(value));
    }

    /** A member with an enum constant's wire name or {@code null}. */
    public JsonWriter choice(String name, Optional<? extends Enum<?>> value) {
        return value.isPresent() ? choice(name, value.get()) : empty(name);
    }

    /** A member with an RFC 3339 time in UTC. */
    public JsonWriter time(String name, Instant value) {
        return text(name, value.toString());
    }

    /** A member with a time or {@code null}. */
    public JsonWriter time(String name, Optional<Instant> value) {
        return value.isPresent() ? time(name, value.get()) : empty(name);
    }

    /** A member with a boolean. */
    public JsonWriter bool(String name, boolean value) {
        return write(() -> out.writeBooleanField(name, value));
    }

    /** A member with a whole number. */
    public JsonWriter number(String name, long value) {
        return write(() -> out.writeNumberField(name, value));
    }

    /** A member with a whole number or {@code null}. */
    public JsonWriter number(String name, OptionalInt value) {
        return value.isPresent() ? number(name, value.getAsInt()) : empty(name);
    }

    /** A member with a whole number or {@code null}. */
    public JsonWriter number(String name, OptionalLong value) {
        return value.isPresent() ? number(name, value.getAsLong()) : empty(name);
    }

    /** A member with a number; a whole one is written without a fraction. */
    public JsonWriter decimal(String name, double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? number(name, (long) value)
                : write(() -> out.writeNumberField(name, value));
    }

    /** A member with a number or {@code null}. */
    public JsonWriter decimal(String name, OptionalDouble value) {
        return value.isPresent() ? decimal(name, value.getAsDouble()) : empty(name);
    }

    /** A member with {@code null}. */
    public JsonWriter empty(String name) {
        return write(() -> out.writeNullField(name));
    }

    /** A member with a JSON value. */
    public JsonWriter json(String name, Json value) {
        name(name);
        write(value);
        return this;
    }

    /** A member with a JSON value or {@code null}. */
    public JsonWriter json(String name, Optional<? extends Json> value) {
        return value.isPresent() ? json(name, value.get()) : empty(name);
    }

    /** A member with a list of texts. */
    public JsonWriter texts(String name, Iterable<String> values) {
        return write(() -> {
            out.writeArrayFieldStart(name);
            for (var value : values) {
                out.writeString(value);
            }
            out.writeEndArray();
        });
    }

    /** A member with an object. */
    public JsonWriter object(String name, Consumer<JsonWriter> content) {
        name(name);
        begin();
        content.accept(this);
        end();
        return this;
    }

    /** A member with an object or {@code null}. */
    public <T> JsonWriter object(String name, Optional<T> value, BiConsumer<JsonWriter, T> content) {
        return value.isPresent() ? object(name, writer -> content.accept(writer, value.get())) : empty(name);
    }

    /** A member with a list of objects. */
    public <T> JsonWriter objects(String name, List<T> values, BiConsumer<JsonWriter, T> content) {
        write(() -> out.writeArrayFieldStart(name));
        for (var value : values) {
            begin();
            content.accept(this, value);
            end();
        }
        return write(out::writeEndArray);
    }

    /** A member with an object whose members are objects. */
    public <T> JsonWriter map(String name, Map<String, T> values, BiConsumer<JsonWriter, T> content) {
        return object(
                name,
                writer -> values.forEach((key, value) -> writer.object(key, inner -> content.accept(inner, value))));
    }

    /** How the API writes an enum constant. */
    public static String wireName(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private void begin() {
        write(() -> out.writeStartObject());
    }

    private void end() {
        write(out::writeEndObject);
    }

    private void name(String name) {
        write(() -> out.writeFieldName(name));
    }

    private void write(Json value) {
        switch (value) {
            case Json.Null.NULL -> write(() -> out.writeNull());
            case Json.Bool(var truth) -> write(() -> out.writeBoolean(truth));
            case Json.Num(var number) -> write(() -> out.writeNumber(number));
            case Json.Text(var text) -> write(() -> out.writeString(text));
            case Json.Array(var items) -> {
                write(() -> out.writeStartArray());
                items.forEach(this::write);
                write(out::writeEndArray);
            }
            case Json.Object(var members) -> {
                begin();
                members.forEach(this::json);
                end();
            }
        }
    }

    private void writeCanonical(Json value) {
        switch (value) {
            case Json.Object(var members) -> {
                begin();
                members.keySet().stream().sorted().forEach(name -> {
                    name(name);
                    writeCanonical(members.getOrDefault(name, Json.Null.NULL));
                });
                end();
            }
            case Json.Array(var items) -> {
                write(() -> out.writeStartArray());
                items.forEach(this::writeCanonical);
                write(out::writeEndArray);
            }
            case Json.Num(var number) -> write(() -> out.writeNumber(number.stripTrailingZeros()));
            case Json.Text _, Json.Bool _, Json.Null _ -> write(value);
        }
    }

    private JsonWriter write(Piece piece) {
        try {
            piece.write();
            return this;
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    private interface Piece {
        void write() throws IOException;
    }
}
