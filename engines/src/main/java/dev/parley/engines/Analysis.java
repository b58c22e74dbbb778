package dev.parley.engines;

import dev.parley.domain.run.AnalysisResults;
import dev.parley.domain.turn.ModelCall;
import java.util.List;

/**
 * What was found in a conversation.
 *
 * @param engine who found it, e.g. {@code builtin/2}
 * @param model the model behind the engine; the engine's own name when there is none
 * @param calls the language models that were asked, in order
 */
public record Analysis(AnalysisResults results, String engine, String model, List<ModelCall> calls) {
    public Analysis {
        calls = List.copyOf(calls);
    }
}
