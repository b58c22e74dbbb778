package dev.parley.gateway.openapi;

import dev.parley.domain.json.Json;
import dev.parley.gateway.json.JsonParsing;
import dev.parley.gateway.json.JsonWriter;
import java.util.function.Consumer;

/** An example of a body; {@code name} is its key in the document, in snake_case. */
public record Example(String name, String summary, Json value) {

    /** One that is written as JSON text here: what a client sends. */
    public static Example of(String name, String summary, String json) {
        return new Example(
                name, summary, JsonParsing.parseTrusted(json.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    /** One that a document writer writes, so it is exactly what the API answers. */
    public static Example of(String name, String summary, Consumer<JsonWriter> document) {
        return of(name, summary, JsonWriter.object(document));
    }

    /** One from a document's bytes. */
    public static Example of(String name, String summary, byte[] document) {
        return new Example(name, summary, JsonParsing.parseTrusted(document));
    }

    /** One that is a text and not JSON. */
    public static Example text(String name, String summary, String text) {
        return new Example(name, summary, Json.text(text));
    }
}
