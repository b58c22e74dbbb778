package dev.parley.domain.run;

import java.util.ArrayList;
import java.util.Optional;

/** How events tell what the pipeline has delivered. */
final class ResultsFold {

    private ResultsFold() {}

    static Run.Results responses(Run run, RunEvent.ResponsesRecorded recorded) {
        Run.Results results = run.results();
        return new Run.Results(Optional.of(recorded.responsesId()), results.analysisId(), results.failed());
    }

    static Run.Results analysis(Run run, RunEvent.AnalysisRecorded recorded) {
        Run.Results results = run.results();
        return new Run.Results(results.responsesId(), Optional.of(recorded.analysisId()), results.failed());
    }

    static Run.Results failed(Run run, RunEvent.PipelineStepFailed event) {
        Run.Results results = run.results();
        var failed = new ArrayList<>(results.failed());
        failed.add(event.step());
        return new Run.Results(results.responsesId(), results.analysisId(), failed);
    }
}
