package dev.parley.gateway.input;

import dev.parley.domain.graph.Characters;

/** Ids of nodes in requests. What is an id is left to validation; here only what could not be stored or told is refused. */
final class NodeIds {

    static final int MOST_CHARS = 128;
    static final String RULE = "must have ids of 1 to " + MOST_CHARS + " characters without control characters";

    private NodeIds() {}

    static boolean isNodeId(String id) {
        return !id.isBlank() && id.length() <= MOST_CHARS && !Characters.hasControl(id);
    }
}
