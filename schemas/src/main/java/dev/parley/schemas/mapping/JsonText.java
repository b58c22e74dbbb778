package dev.parley.schemas.mapping;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.parley.domain.json.Json;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** JSON values as text: compact, members in their order, numbers exact. The same value comes out of its text. */
public final class JsonText {

    /**
     * Numbers may be longer than any that the limits let into an event, so that whatever was written can be read again: an
     * exact number can come out some characters longer than it went in.
     */
    private static final int LONGEST_NUMBER = 100_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .build();
    private static final String EMPTY_OBJECT = "{}";

    private JsonText() {}

    /** The value as compact JSON text. */
    public static String render(Json value) {
        if (value instanceof Json.Object object && object.members().isEmpty()) {
            return EMPTY_OBJECT;
        }
        var text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            write(value, generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /**
     * The value of a JSON text.
     *
     * @throws IllegalArgumentException if it is not one JSON value, or nested deeper than a thousand levels
     */
    public static Json parse(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            Json value = read(parser, parser.nextToken());
            if (parser.nextToken() != null) {
                throw new IllegalArgumentException("more than one JSON value");
            }
            return value;
        } catch (IOException e) {
            throw new IllegalArgumentException("not JSON: " + e.getMessage(), e);
        }
    }

    /**
     * The object of a JSON text.
     *
     * @throws IllegalArgumentException if it is not a JSON object
     */
    public static Json.Object parseObject(String text) {
        if (text.equals(EMPTY_OBJECT)) {
            return Json.Object.EMPTY;
        }
        if (parse(text) instanceof Json.Object object) {
            return object;
        }
        throw new IllegalArgumentException("not a JSON object");
    }

    /** Each value as JSON text, in the order of the names, so that equal maps make equal records. */
    public static Map<String, String> renderAll(Map<String, Json> values) {
        if (values.isEmpty()) {
            return Map.of();
        }
        var texts = new TreeMap<String, String>();
        values.forEach((name, value) -> texts.put(name, render(value)));
        return texts;
    }

    /** The values of JSON texts. */
    public static Map<String, Json> parseAll(Map<String, String> texts) {
        if (texts.isEmpty()) {
            return Map.of();
        }
        var values = new HashMap<String, Json>();
        texts.forEach((name, text) -> values.put(name, parse(text)));
        return values;
    }

    private static void write(Json value, JsonGenerator generator) throws IOException {
        switch (value) {
            case Json.Null.NULL -> generator.writeNull();
            case Json.Bool(boolean bool) -> generator.writeBoolean(bool);
            case Json.Num(BigDecimal number) -> generator.writeNumber(number);
            case Json.Text(String text) -> generator.writeString(text);
            case Json.Array array -> {
                generator.writeStartArray();
                for (Json item : array.items()) {
                    write(item, generator);
                }
                generator.writeEndArray();
            }
            case Json.Object object -> {
                generator.writeStartObject();
                for (Map.Entry<String, Json> member : object.members().entrySet()) {
                    generator.writeFieldName(member.getKey());
                    write(member.getValue(), generator);
                }
                generator.writeEndObject();
            }
        }
    }

    private static Json read(JsonParser parser, JsonToken token) throws IOException {
        return switch (token) {
            case VALUE_NULL -> Json.Null.NULL;
            case VALUE_TRUE -> new Json.Bool(true);
            case VALUE_FALSE -> new Json.Bool(false);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Num(new BigDecimal(parser.getText()));
            case VALUE_STRING -> new Json.Text(parser.getText());
            case START_ARRAY -> readArray(parser);
            case START_OBJECT -> readObject(parser);
            case null, default -> throw new IllegalArgumentException("no JSON value");
        };
    }

    private static Json readArray(JsonParser parser) throws IOException {
        var items = new ArrayList<Json>();
        for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
            items.add(read(parser, next));
        }
        return new Json.Array(items);
    }

    private static Json readObject(JsonParser parser) throws IOException {
        var members = new LinkedHashMap<String, Json>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            members.put(name, read(parser, parser.nextToken()));
        }
        return new Json.Object(members);
    }
}
