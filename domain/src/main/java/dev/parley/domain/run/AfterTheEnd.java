package dev.parley.domain.run;

import dev.parley.domain.envelope.RejectionCode;
import dev.parley.domain.words.CoreWords;
import java.util.Optional;

/** What is still possible for a run that has left the hot store; none of it changes its status. */
final class AfterTheEnd {

    private AfterTheEnd() {}

    static Optional<Refusal> carryOut(Recording recording, FinishedRun finished, RunCommand command) {
        return switch (command) {
            case RunCommand.CreateInterviewRun ignored -> Creation.again(finished.identity(), recording.command());
            case RunCommand.WithdrawConsent ignored -> withdraw(recording, finished);
            case RunCommand.DeclineConsent ignored -> withdraw(recording, finished);
            case RunCommand.EraseInterviewRun ignored -> erase(recording, finished);
            case RunCommand.RecordAssessment assessed ->
                finished.erased()
                        ? over(finished)
                        : Turns.late(recording, assessed).flatMap(ignored -> over(finished));
            case RunCommand.RecordResponses responses -> responses(recording, finished, responses);
            case RunCommand.RecordAnalysis analysis -> analysis(recording, finished, analysis);
            case RunCommand.RequestAnalysis request -> Analyses.request(recording, finished, request);
            case RunCommand.RecordAnalysisFailure failure -> Analyses.failed(recording, finished, failure);
            case RunCommand.CheckDeadlines ignored -> Refusal.none();
            case RunCommand.PassCanary ignored -> Refusal.none();
            case RunCommand.LeaveInterviewRun ignored -> Refusal.none();
            case RunCommand.RotateJoinLink ignored -> over(finished);
            case RunCommand.JoinInterviewRun ignored -> over(finished);
            case RunCommand.GrantConsent ignored -> over(finished);
            case RunCommand.RecordMessage ignored -> over(finished);
            case RunCommand.RespondToNode ignored -> over(finished);
            case RunCommand.EndInterviewRun ignored -> over(finished);
            case RunCommand.CancelInterviewRun ignored -> over(finished);
            case RunCommand.RecordPipelineFailure ignored -> over(finished);
        };
    }

    private static Optional<Refusal> over(FinishedRun finished) {
        return finished.erased()
                ? Refusal.because(RejectionCode.ERASED, "what was said in this run has been erased")
                : Refusal.ended(finished.status(), Optional.of(finished.endReason()));
    }

    /** Where everything is erased there is nothing left that a consent could be about. */
    private static Optional<Refusal> withdraw(Recording recording, FinishedRun finished) {
        if (finished.erased()) {
            return over(finished);
        }
        boolean meaningful = switch (finished.consentStatus()) {
            case GRANTED, NOT_REQUIRED -> true;
            case PENDING, DECLINED, WITHDRAWN -> false;
        };
        if (meaningful) {
            var text = Consent.textOf(CoreWords.in("en"));
            recording.record(
                    new RunEvent.ConsentWithdrawn(text, recording.command().issuedBy()));
        }
        return Refusal.none();
    }

    private static Optional<Refusal> erase(Recording recording, FinishedRun finished) {
        if (!finished.erased()) {
            recording.record(new RunEvent.InterviewRunErased(
                    finished.status(),
                    finished.endReason(),
                    finished.consentStatus(),
                    finished.identity().fingerprint()));
        }
        return Refusal.none();
    }

    /** Partial responses exist for runs that were given up, too. */
    private static Optional<Refusal> responses(
            Recording recording, FinishedRun finished, RunCommand.RecordResponses command) {
        if (finished.responsesRecorded()) {
            return Results.stale("responses");
        }
        Optional<Refusal> refusal = contentMayBeUsed(finished).or(() -> Refusal.invalid(ResultRules.check(command)));
        if (refusal.isEmpty()) {
            recording.record(Results.responsesEvent(recording, command));
        }
        return refusal;
    }

    private static Optional<Refusal> analysis(
            Recording recording, FinishedRun finished, RunCommand.RecordAnalysis command) {
        if (command.requested().isPresent()) {
            return Analyses.recorded(recording, finished, command);
        }
        if (finished.analysisRecorded()) {
            return Results.stale("an analysis");
        }
        Optional<Refusal> refusal = contentMayBeUsed(finished).or(() -> Refusal.invalid(ResultRules.check(command)));
        if (refusal.isEmpty()) {
            recording.record(Results.analysisEvent(recording, command));
        }
        return refusal;
    }

    static Optional<Refusal> contentMayBeUsed(FinishedRun finished) {
        if (finished.erased()) {
            return Refusal.because(RejectionCode.ERASED, "what was said in this run has been erased");
        }
        return switch (finished.consentStatus()) {
            case GRANTED, NOT_REQUIRED, PENDING -> Refusal.none();
            case DECLINED, WITHDRAWN ->
                Refusal.because(RejectionCode.CONSENT_REQUIRED, "the participant does not agree to its use");
        };
    }
}
