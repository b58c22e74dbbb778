package dev.parley.domain.run;

import dev.parley.domain.envelope.RejectionCode;
import dev.parley.domain.words.CoreWords;
import java.util.Optional;

/** What is still possible for a run that has left the hot store; none of it changes its status. */
final class AfterTheEnd {

    private AfterTheEnd() {}

    static Optional<Refusal> carryOut(Recording recording, FinishedRun stub, RunCommand command) {
        return switch (command) {
            case RunCommand.CreateInterviewRun ignored -> Creation.again(stub.identity(), recording.command());
            case RunCommand.WithdrawConsent ignored -> withdraw(recording, stub);
            case RunCommand.DeclineConsent ignored -> withdraw(recording, stub);
            case RunCommand.EraseInterviewRun ignored -> erase(recording, stub);
            case RunCommand.RecordAssessment assessed ->
                stub.erased() ? over(stub) : Turns.late(recording, assessed).flatMap(ignored -> over(stub));
            case RunCommand.RecordResponses responses -> responses(recording, stub, responses);
            case RunCommand.RecordAnalysis analysis -> analysis(recording, stub, analysis);
            case RunCommand.RequestAnalysis request -> Analyses.request(recording, stub, request);
            case RunCommand.RecordAnalysisFailure failure -> Analyses.failed(recording, stub, failure);
            case RunCommand.CheckDeadlines ignored -> Refusal.none();
            case RunCommand.LeaveInterviewRun ignored -> Refusal.none();
            case RunCommand.RotateJoinLink ignored -> over(stub);
            case RunCommand.JoinInterviewRun ignored -> over(stub);
            case RunCommand.GrantConsent ignored -> over(stub);
            case RunCommand.RecordMessage ignored -> over(stub);
            case RunCommand.RespondToNode ignored -> over(stub);
            case RunCommand.EndInterviewRun ignored -> over(stub);
            case RunCommand.CancelInterviewRun ignored -> over(stub);
            case RunCommand.RecordPipelineFailure ignored -> over(stub);
        };
    }

    private static Optional<Refusal> over(FinishedRun stub) {
        return stub.erased()
                ? Refusal.because(RejectionCode.ERASED, "what was said in this run has been erased")
                : Refusal.ended(stub.status(), Optional.of(stub.endReason()));
    }

    /** Where everything is erased there is nothing left that a consent could be about. */
    private static Optional<Refusal> withdraw(Recording recording, FinishedRun stub) {
        if (stub.erased()) {
            return over(stub);
        }
        boolean meaningful = switch (stub.consentStatus()) {
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

    private static Optional<Refusal> erase(Recording recording, FinishedRun stub) {
        if (!stub.erased()) {
            recording.record(new RunEvent.InterviewRunErased(
                    stub.status(),
                    stub.endReason(),
                    stub.consentStatus(),
                    stub.identity().fingerprint()));
        }
        return Refusal.none();
    }

    /** Partial responses exist for runs that were given up, too. */
    private static Optional<Refusal> responses(
            Recording recording, FinishedRun stub, RunCommand.RecordResponses command) {
        if (stub.responsesRecorded()) {
            return Results.stale("responses");
        }
        Optional<Refusal> refusal = contentMayBeUsed(stub).or(() -> Refusal.invalid(ResultRules.check(command)));
        if (refusal.isEmpty()) {
            recording.record(Results.responsesEvent(recording, command));
        }
        return refusal;
    }

    private static Optional<Refusal> analysis(
            Recording recording, FinishedRun stub, RunCommand.RecordAnalysis command) {
        if (command.requested().isPresent()) {
            return Analyses.recorded(recording, stub, command);
        }
        if (stub.analysisRecorded()) {
            return Results.stale("an analysis");
        }
        Optional<Refusal> refusal = contentMayBeUsed(stub).or(() -> Refusal.invalid(ResultRules.check(command)));
        if (refusal.isEmpty()) {
            recording.record(Results.analysisEvent(recording, command));
        }
        return refusal;
    }

    static Optional<Refusal> contentMayBeUsed(FinishedRun stub) {
        if (stub.erased()) {
            return Refusal.because(RejectionCode.ERASED, "what was said in this run has been erased");
        }
        return switch (stub.consentStatus()) {
            case GRANTED, NOT_REQUIRED, PENDING -> Refusal.none();
            case DECLINED, WITHDRAWN ->
                Refusal.because(RejectionCode.CONSENT_REQUIRED, "the participant does not agree to its use");
        };
    }
}
