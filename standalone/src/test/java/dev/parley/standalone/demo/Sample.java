package dev.parley.standalone.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.parley.client.http.Json;

/** Documents for tests, with single quotes for double ones. */
final class Sample {
    private Sample() {}

    static <T> T of(Class<T> type, String json) {
        try {
            return Json.MAPPER.readValue(json.replace('\'', '"'), type);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
