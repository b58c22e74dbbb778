package dev.parley.domain.view;

import dev.parley.domain.id.AnalysisId;
import dev.parley.domain.id.RunId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.run.AnalysisResults;
import dev.parley.domain.turn.ModelCall;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One analysis of a run.
 *
 * @param id empty before one was asked for
 * @param results empty results before it is completed
 * @param engine who made it, once that is known
 * @param model with which model, once that is known
 * @param calls the language models that were asked, in order: when the engine is another than was asked for, they say why
 * @param failure why there is none, of one that failed
 */
public record AnalysisView(
        Optional<AnalysisId> id,
        RunId runId,
        Tenant tenant,
        ResultStatus status,
        AnalysisResults results,
        Optional<String> engine,
        Optional<String> model,
        List<ModelCall> calls,
        Optional<String> failure,
        Instant createdAt,
        Instant updatedAt) {

    public AnalysisView {
        calls = List.copyOf(calls);
    }
}
