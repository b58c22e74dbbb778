package dev.parley.domain.run;

/**
 * The permanent stub of a run that has ended: enough to answer late commands rightly.
 *
 * @param responsesRecorded whether responses exist
 * @param analysisRecorded whether an analysis exists
 * @param erased whether what was said has been removed
 */
public record FinishedRun(
        RunState.Identity identity,
        long version,
        RunStatus status,
        EndReason endReason,
        ConsentStatus consentStatus,
        boolean responsesRecorded,
        boolean analysisRecorded,
        boolean erased)
        implements RunState {

    FinishedRun next(ConsentStatus consent, boolean responses, boolean analysis) {
        return new FinishedRun(identity, version + 1, status, endReason, consent, responses, analysis, erased);
    }
}
