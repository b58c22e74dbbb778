package dev.parley.contract;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A request's body with one mistake in it.
 *
 * @param kind what is wrong
 * @param path where, as problem documents write it
 * @param allowed the values that would have been right, where they are a short list
 */
public record Mutation(Kind kind, String path, List<String> allowed, JsonNode body) {

    /** The kinds of mistake. */
    public enum Kind {
        UNKNOWN_FIELD,
        MISSING,
        WRONG_TYPE,
        TOO_LONG,
        UNKNOWN_VALUE,
        MALFORMED,
        OUT_OF_RANGE,
        TOO_MANY
    }

    @Override
    public String toString() {
        return kind + " " + path;
    }
}
