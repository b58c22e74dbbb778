package dev.parley.engines.model;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a model fills in, as the tests need it. */
final class Forms {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Forms() {}

    /** A form that fits a plain question. */
    static ObjectNode assessment() {
        return JSON.createObjectNode()
                .put("rationale", "It names a cause but no consequence.")
                .put("addressed", true)
                .put("completeness", 0.6)
                .put("hint_satisfied", false)
                .put("off_topic", false)
                .put("declined", false)
                .put("request", "none")
                .put("sentiment", "negative")
                .put("confidence", 0.9);
    }

    static String words(String text) {
        return JSON.createObjectNode().put("words", text).toString();
    }

    static ObjectNode object(String json) {
        try {
            return (ObjectNode) JSON.readTree(json.replace('\'', '"'));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
