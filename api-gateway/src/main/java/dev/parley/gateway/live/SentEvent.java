package dev.parley.gateway.live;

import dev.parley.gateway.json.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/**
 * One server-sent event.
 *
 * @param id where a reader goes on who has seen it
 * @param data one JSON document, which has no line breaks
 */
public record SentEvent(String id, String type, byte[] data) {

    /** An event whose data is the object that {@code content} writes. */
    static SentEvent of(String id, String type, Consumer<JsonWriter> content) {
        return new SentEvent(id, type, JsonWriter.object(content));
    }

    /** These events as they travel. */
    static byte[] bytes(List<SentEvent> events) {
        var bytes = new ByteArrayOutputStream();
        for (var event : events) {
            bytes.writeBytes(
                    ("id: " + event.id + "\nevent: " + event.type + "\ndata: ").getBytes(StandardCharsets.UTF_8));
            bytes.writeBytes(event.data);
            bytes.writeBytes("\n\n".getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
