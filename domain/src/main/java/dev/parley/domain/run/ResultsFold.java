package dev.parley.domain.run;

import dev.parley.domain.id.AnalysisId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How events tell what the pipeline has delivered. */
final class ResultsFold {

    private ResultsFold() {}

    static Run.Results responses(Run run, RunEvent.ResponsesRecorded recorded) {
        Run.Results results = run.results();
        return new Run.Results(
                Optional.of(recorded.responsesId()), results.analysisId(), results.failed(), results.requested());
    }

    static Run.Results analysis(Run run, RunEvent.AnalysisRecorded recorded) {
        Run.Results results = run.results();
        return new Run.Results(
                results.responsesId(),
                Optional.of(recorded.analysisId()),
                results.failed(),
                without(results.requested(), recorded.analysisId()));
    }

    static Run.Results failed(Run run, RunEvent.PipelineStepFailed event) {
        Run.Results results = run.results();
        var failed = new ArrayList<>(results.failed());
        failed.add(event.step());
        return new Run.Results(results.responsesId(), results.analysisId(), failed, results.requested());
    }

    static Run.Results asked(Run run, RunEvent.AnalysisRequested event) {
        return waitingFor(run, with(run.results().requested(), event.analysisId()));
    }

    static Run.Results analysisFailed(Run run, RunEvent.AnalysisFailed event) {
        return waitingFor(run, without(run.results().requested(), event.analysisId()));
    }

    /** What was taken back is not analysed either. */
    static Run.Results withdrawn(Run run) {
        return waitingFor(run, List.of());
    }

    private static Run.Results waitingFor(Run run, List<AnalysisId> requested) {
        Run.Results results = run.results();
        return new Run.Results(results.responsesId(), results.analysisId(), results.failed(), requested);
    }

    static List<AnalysisId> with(List<AnalysisId> requested, AnalysisId id) {
        var all = new ArrayList<>(requested);
        all.add(id);
        return all;
    }

    static List<AnalysisId> without(List<AnalysisId> requested, AnalysisId id) {
        return requested.stream().filter(other -> !other.equals(id)).toList();
    }
}
