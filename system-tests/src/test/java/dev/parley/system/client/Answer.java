package dev.parley.system.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;

/** What an HTTP request brought back. */
public record Answer(int status, HttpHeaders headers, JsonNode body) {

    /** Whether it went well. */
    public boolean ok() {
        return status / 100 == 2;
    }

    /** The text at the JSON pointer. */
    public String text(String pointer) {
        return body.at(pointer).asText();
    }

    /** A response header, or an empty text. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** The body, insisting on the status. */
    public Answer expect(int wanted) {
        if (status != wanted) {
            throw new AssertionError("expected " + wanted + ", got " + status + ": " + body);
        }
        return this;
    }
}
