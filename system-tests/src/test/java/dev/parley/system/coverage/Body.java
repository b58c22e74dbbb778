package dev.parley.system.coverage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.client.Patch;
import dev.parley.client.http.Json;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** A documented request's body, as the types of the client. */
record Body(String text) {

    <T> T as(Class<T> type) {
        try {
            return Json.MAPPER.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode json() {
        return as(JsonNode.class);
    }

    String text(String member) {
        return json().get(member).asText();
    }

    /** The object under that name. */
    Map<String, Object> map(String member) {
        var map = new LinkedHashMap<String, Object>();
        json().get(member).properties().forEach(entry -> map.put(entry.getKey(), entry.getValue()));
        return map;
    }

    Patch patch() {
        return patch(json());
    }

    private static Patch patch(JsonNode members) {
        var patch = Patch.NOTHING;
        for (var member : members.properties()) {
            var value = member.getValue();
            if (value.isNull()) {
                patch = patch.clear(member.getKey());
            } else {
                patch = patch.set(member.getKey(), value.isObject() ? patch(value) : value);
            }
        }
        return patch;
    }
}
