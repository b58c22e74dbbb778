package dev.parley.engines;

import dev.parley.domain.turn.Assessment;
import dev.parley.domain.turn.ModelCall;
import java.util.List;

/**
 * What an answer was found to be.
 *
 * @param calls the language models that were asked, in order; empty for the built-in engine
 */
public record Assessed(Assessment assessment, List<ModelCall> calls) {
    public Assessed {
        calls = List.copyOf(calls);
    }
}
