package dev.parley.client.http;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JavaType;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.OptionalLong;

/** A successful answer. */
public record Answer(HttpResponse<byte[]> response) {

    /** Its body. */
    public <T> T as(Class<T> type) {
        return as(Json.MAPPER.constructType(type));
    }

    /** Its body. */
    public <T> T as(TypeReference<T> type) {
        return as(Json.MAPPER.constructType(type));
    }

    /** Its body. */
    public <T> T as(JavaType type) {
        try {
            return Json.MAPPER.readValue(response.body(), type);
        } catch (IOException e) {
            throw new IllegalStateException("The server's answer is not what this client understands: " + e, e);
        }
    }

    /** The object's version, where the server said it. */
    public OptionalLong version() {
        Optional<Long> tag = response.headers()
                .firstValue("ETag")
                .map(value -> value.replace("W/", "").replace("\"", ""))
                .filter(value -> value.matches("\\d{1,18}"))
                .map(Long::valueOf);
        return tag.map(OptionalLong::of).orElse(OptionalLong.empty());
    }
}
