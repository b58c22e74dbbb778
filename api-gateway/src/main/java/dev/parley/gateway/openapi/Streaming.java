package dev.parley.gateway.openapi;

import dev.parley.gateway.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Server-sent events as the document shows them. */
final class Streaming {

    private Streaming() {}

    /** One event as it travels. */
    static String event(String id, String type, Consumer<JsonWriter> data) {
        return "id: " + id + "\nevent: " + type + "\ndata: "
                + new String(JsonWriter.object(data), StandardCharsets.UTF_8) + "\n\n";
    }
}
