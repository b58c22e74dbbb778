package dev.parley.domain.run;

import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.domain.envelope.CommandMeta;
import dev.parley.domain.envelope.Decision;
import dev.parley.domain.envelope.RejectionCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Decides what a command to an interview run brings about. Pure and deterministic: the same state, command, definitions and
 * time give the same decision, so a redone decision is the same decision.
 */
public final class RunDecider {

    private RunDecider() {}

    /** The definitions that deciding this command needs; none for commands that need no definition. */
    public static Optional<RunPins> pinsNeeded(RunState state, RunCommand command) {
        return switch (state) {
            case Run run -> Optional.of(run.setup().pins());
            case FinishedRun ignored -> Optional.empty();
            case RunState.None ignored ->
                command instanceof RunCommand.CreateInterviewRun create ? create.pins() : Optional.empty();
        };
    }

    /**
     * What becomes of the command.
     *
     * @param definitions those that {@link #pinsNeeded} names; required whenever it names some
     * @param at decision time: the command record's LogAppendTime
     */
    public static Decision<RunEvent> decide(
            RunState state, CommandEnvelope<RunCommand> envelope, Optional<RunDefinitions> definitions, Instant at) {
        CommandMeta meta = envelope.meta();
        return switch (state) {
            case RunState.None ignored -> onNone(state, envelope, definitions, at);
            case Run run when !run.identity().tenant().equals(meta.tenant()) -> notFound();
            case FinishedRun finished when !finished.identity().tenant().equals(meta.tenant()) -> notFound();
            case Run run when overAnotherLink(run.linkGeneration(), meta) -> notFound();
            case FinishedRun finished
            when !finished.erased() && overAnotherLink(finished.linkGeneration(), meta) -> notFound();
            case Run run -> onRun(run, envelope, definitions.orElseThrow(), at);
            case FinishedRun finished -> onFinished(finished, envelope, at);
        };
    }

    private static Decision<RunEvent> onNone(
            RunState state, CommandEnvelope<RunCommand> envelope, Optional<RunDefinitions> definitions, Instant at) {
        if (envelope.command() instanceof RunCommand.PassCanary) {
            return Decision.accepted(List.of());
        }
        if (!(envelope.command() instanceof RunCommand.CreateInterviewRun create)) {
            return notFound();
        }
        if (create.pins().isEmpty()) {
            return Decision.rejected(
                    RejectionCode.INVALID_REQUEST, "a run is created through the door that pins its definitions");
        }
        var recording = new Recording(state, envelope.meta(), at);
        return decision(recording, Creation.create(recording, create, definitions.orElseThrow()));
    }

    private static Decision<RunEvent> onRun(
            Run run, CommandEnvelope<RunCommand> envelope, RunDefinitions definitions, Instant at) {
        Optional<Refusal> stale = wrongVersion(run.version(), envelope.meta());
        if (stale.isPresent()) {
            return rejected(stale.get());
        }
        var recording = new Recording(run, envelope.meta(), at);
        Overdue.apply(recording, definitions);
        return decision(recording, carryOut(recording, envelope.command(), definitions));
    }

    private static Optional<Refusal> carryOut(Recording recording, RunCommand command, RunDefinitions definitions) {
        return switch (command) {
            case RunCommand.CreateInterviewRun ignored ->
                Creation.again(recording.run().identity(), recording.command());
            case RunCommand.JoinInterviewRun ignored -> Attendance.join(recording, definitions);
            case RunCommand.LeaveInterviewRun ignored -> Attendance.leave(recording);
            case RunCommand.GrantConsent ignored -> Consent.grant(recording, definitions);
            case RunCommand.DeclineConsent ignored -> Consent.decline(recording, definitions);
            case RunCommand.WithdrawConsent ignored -> Consent.withdraw(recording);
            case RunCommand.RecordMessage message -> Listening.message(recording, message, definitions);
            case RunCommand.RespondToNode respond -> Listening.respond(recording, respond, definitions);
            case RunCommand.EndInterviewRun ignored -> Ending.onRequest(recording, definitions);
            case RunCommand.CancelInterviewRun ignored -> Ending.cancel(recording);
            case RunCommand.EraseInterviewRun ignored -> Ending.erase(recording);
            case RunCommand.RotateJoinLink ignored -> Links.rotate(recording);
            case RunCommand.RequestAnalysis request -> Analyses.request(recording, request);
            case RunCommand.RecordAssessment assessed -> Turns.assessed(recording, assessed, definitions);
            case RunCommand.RecordResponses responses -> Results.responses(recording, responses);
            case RunCommand.RecordAnalysis analysis -> Results.analysis(recording, analysis);
            case RunCommand.RecordAnalysisFailure failure -> Analyses.failed(recording, failure);
            case RunCommand.RecordPipelineFailure failure -> Results.failed(recording, failure);
            case RunCommand.CheckDeadlines ignored -> Refusal.none();
            case RunCommand.PassCanary ignored -> Refusal.none();
        };
    }

    private static Decision<RunEvent> onFinished(
            FinishedRun finished, CommandEnvelope<RunCommand> envelope, Instant at) {
        Optional<Refusal> stale = wrongVersion(finished.version(), envelope.meta());
        if (stale.isPresent()) {
            return rejected(stale.get());
        }
        var recording = new Recording(finished, envelope.meta(), at);
        return decision(recording, AfterTheEnd.carryOut(recording, finished, envelope.command()));
    }

    /** A link that was replaced opens nothing. */
    private static boolean overAnotherLink(int generation, CommandMeta meta) {
        return meta.linkGeneration().isPresent() && meta.linkGeneration().getAsInt() != generation;
    }

    private static Optional<Refusal> wrongVersion(long version, CommandMeta meta) {
        boolean stale =
                meta.expectedVersion().isPresent() && meta.expectedVersion().getAsLong() != version;
        return stale
                ? Refusal.because(
                        RejectionCode.VERSION_MISMATCH,
                        "the run is at version " + version + ", not "
                                + meta.expectedVersion().getAsLong())
                : Refusal.none();
    }

    private static Decision<RunEvent> decision(Recording recording, Optional<Refusal> refusal) {
        return refusal.map(RunDecider::rejected).orElseGet(() -> Decision.accepted(recording.events()));
    }

    private static Decision<RunEvent> rejected(Refusal refusal) {
        return Decision.rejected(refusal.code(), refusal.detail(), refusal.findings());
    }

    private static Decision<RunEvent> notFound() {
        return new Decision.Rejected<>(RejectionCode.NOT_FOUND, "there is no such interview run", List.of());
    }
}
