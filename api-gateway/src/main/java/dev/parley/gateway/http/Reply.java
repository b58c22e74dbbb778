package dev.parley.gateway.http;

import dev.parley.gateway.json.JsonWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** A successful answer before it becomes an HTTP response. */
record Reply(int status, byte[] body, Map<String, String> headers) {

    static final int OK = 200;
    static final int CREATED = 201;
    static final int ACCEPTED = 202;
    static final int NOT_MODIFIED = 304;

    Reply {
        headers = Map.copyOf(headers);
    }

    static Reply ok(byte[] body) {
        return new Reply(OK, body, Map.of());
    }

    static Reply ok(Consumer<JsonWriter> content) {
        return ok(JsonWriter.object(content));
    }

    static Reply notModified() {
        return new Reply(NOT_MODIFIED, new byte[0], Map.of());
    }

    Reply as(int otherStatus) {
        return new Reply(otherStatus, body, headers);
    }

    Reply with(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Reply(status, body, more);
    }

    Reply withVersion(long version) {
        return with("ETag", "\"" + version + "\"");
    }

    Reply replayedIf(boolean replayed) {
        return replayed ? with("Idempotent-Replayed", "true") : this;
    }
}
