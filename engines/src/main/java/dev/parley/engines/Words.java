package dev.parley.engines;

import dev.parley.domain.turn.ModelCall;
import java.util.List;

/**
 * What the agent says. Empty text when the step leads to a node that says nothing.
 *
 * @param engine who wrote it, e.g. {@code builtin/2}
 * @param calls the language models that were asked, in order
 */
public record Words(String text, String engine, List<ModelCall> calls) {

    public Words {
        calls = List.copyOf(calls);
    }

    /** Words for which no model was asked. */
    public Words(String text, String engine) {
        this(text, engine, List.of());
    }
}
