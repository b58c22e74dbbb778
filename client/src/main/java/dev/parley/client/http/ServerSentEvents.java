package dev.parley.client.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Reads {@code text/event-stream} (WHATWG HTML, "Server-sent events"): ids, types and data; comments and the rest are skipped. By
 * hand, because the libraries for it bring an HTTP client of their own. Not thread-safe.
 */
final class ServerSentEvents implements AutoCloseable {

    /** One message. {@code type} is {@code message} unless it says otherwise. */
    record Message(Optional<String> id, String type, String data) {}

    private final BufferedReader lines;
    private Optional<String> lastId;

    ServerSentEvents(InputStream body, Optional<String> lastId) {
        this.lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
        this.lastId = lastId;
    }

    /** The next message; empty at the end. Blocks until there is one. A message cut off by the end does not count. */
    Optional<Message> next() throws IOException {
        var type = "message";
        var data = new StringBuilder();
        boolean any = false;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.isEmpty()) {
                if (any) {
                    return Optional.of(new Message(lastId, type, data.toString()));
                }
                type = "message";
                continue;
            }
            int colon = line.indexOf(':');
            var field = colon < 0 ? line : line.substring(0, colon);
            var value = colon < 0 ? "" : line.substring(colon + 1);
            value = value.startsWith(" ") ? value.substring(1) : value;
            switch (field) {
                case "id" -> lastId = Optional.of(value);
                case "event" -> type = value;
                case "data" -> {
                    data.append(any ? "\n" : "").append(value);
                    any = true;
                }
                default -> {
                    // A comment, which keeps the connection alive, or a field of a later version.
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
