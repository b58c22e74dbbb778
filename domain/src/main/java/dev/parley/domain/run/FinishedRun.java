package dev.parley.domain.run;

import dev.parley.domain.id.AnalysisId;
import java.util.List;

/**
 * What is kept for ever of a run that has ended: enough to answer late commands rightly.
 *
 * @param responsesRecorded whether responses exist
 * @param analysisRecorded whether an analysis exists
 * @param erased whether what was said has been removed
 * @param requested analyses asked for that are still waited for, oldest first
 * @param linkGeneration which of its join links opens the run
 */
public record FinishedRun(
        RunState.Identity identity,
        long version,
        RunStatus status,
        EndReason endReason,
        ConsentStatus consentStatus,
        boolean responsesRecorded,
        boolean analysisRecorded,
        boolean erased,
        List<AnalysisId> requested,
        int linkGeneration)
        implements RunState {

    public FinishedRun {
        requested = List.copyOf(requested);
    }

    /** After an event that changes nothing but the version. */
    FinishedRun next() {
        return next(consentStatus, responsesRecorded, analysisRecorded, requested);
    }

    /** What was taken back is not analysed either. */
    FinishedRun withdrawn() {
        return next(ConsentStatus.WITHDRAWN, responsesRecorded, analysisRecorded, List.of());
    }

    FinishedRun withResponses() {
        return next(consentStatus, true, analysisRecorded, requested);
    }

    FinishedRun withAnalysis(AnalysisId id) {
        return next(consentStatus, responsesRecorded, true, ResultsFold.without(requested, id));
    }

    FinishedRun asked(AnalysisId id) {
        return next(consentStatus, responsesRecorded, analysisRecorded, ResultsFold.with(requested, id));
    }

    FinishedRun failed(AnalysisId id) {
        return next(consentStatus, responsesRecorded, analysisRecorded, ResultsFold.without(requested, id));
    }

    private FinishedRun next(ConsentStatus consent, boolean responses, boolean analysis, List<AnalysisId> open) {
        return new FinishedRun(
                identity, version + 1, status, endReason, consent, responses, analysis, erased, open, linkGeneration);
    }
}
