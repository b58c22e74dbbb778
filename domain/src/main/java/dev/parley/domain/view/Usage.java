package dev.parley.domain.view;

import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.run.Run;
import dev.parley.domain.run.RunEvent;
import dev.parley.domain.run.RunState;
import dev.parley.domain.run.RunStatus;
import dev.parley.domain.run.Sessions.OpenSession;
import dev.parley.domain.turn.ModelCall;
import java.time.Duration;
import java.util.List;

/**
 * How much was used in some time.
 *
 * @param sessionMillis open time of the sittings that ended in it
 * @param messages of participants, content responses included
 * @param inputTokens what language models read, in turns and analyses that were recorded, failed, superseded and late calls included
 * @param outputTokens what they wrote
 * @param costMicros what that cost, in millionths of the currency that prices are configured in
 */
public record Usage(
        long runsCreated,
        long runsStarted,
        long runsCompleted,
        long sessionMillis,
        long messages,
        long inputTokens,
        long outputTokens,
        long costMicros) {

    /** Nothing. */
    public static final Usage NONE = new Usage(0, 0, 0, 0, 0, 0, 0, 0);

    /** What an event adds; {@code before} is the run before it. */
    public static Usage of(RunState before, EventEnvelope<RunEvent> envelope) {
        return switch (envelope.event()) {
            case RunEvent.InterviewRunCreated ignored -> new Usage(1, 0, 0, 0, 0, 0, 0, 0);
            case RunEvent.InterviewRunStarted ignored -> new Usage(0, 1, 0, 0, 0, 0, 0, 0);
            case RunEvent.InterviewRunEnded ended ->
                new Usage(0, 0, ended.status() == RunStatus.COMPLETED ? 1 : 0, 0, 0, 0, 0, 0);
            case RunEvent.SessionClosed closed -> new Usage(0, 0, 0, sessionMillis(before, closed), 0, 0, 0, 0);
            case RunEvent.MessageRecorded ignored -> new Usage(0, 0, 0, 0, 1, 0, 0, 0);
            case RunEvent.ContentResponded ignored -> new Usage(0, 0, 0, 0, 1, 0, 0, 0);
            case RunEvent.InterviewRunOpened ignored -> NONE;
            case RunEvent.SessionOpened ignored -> NONE;
            case RunEvent.ConsentRequested ignored -> NONE;
            case RunEvent.ConsentGranted ignored -> NONE;
            case RunEvent.ConsentDeclined ignored -> NONE;
            case RunEvent.ConsentWithdrawn ignored -> NONE;
            case RunEvent.AgentSpoke ignored -> NONE;
            case RunEvent.AssessmentRequested requested -> of(requested.superseded());
            case RunEvent.ModelsAsked asked -> of(asked.calls());
            case RunEvent.TurnTaken turn -> of(turn.calls());
            case RunEvent.ConversationEnded ignored -> NONE;
            case RunEvent.ResponsesRecorded ignored -> NONE;
            case RunEvent.AnalysisRecorded analysis -> of(analysis.calls());
            case RunEvent.AnalysisRequested ignored -> NONE;
            case RunEvent.AnalysisFailed ignored -> NONE;
            case RunEvent.JoinLinkRotated ignored -> NONE;
            case RunEvent.PipelineStepFailed ignored -> NONE;
            case RunEvent.InterviewRunErased ignored -> NONE;
        };
    }

    private static Usage of(List<ModelCall> calls) {
        return new Usage(
                0,
                0,
                0,
                0,
                0,
                calls.stream().mapToLong(ModelCall::inputTokens).sum(),
                calls.stream().mapToLong(ModelCall::outputTokens).sum(),
                calls.stream().mapToLong(ModelCall::costMicros).sum());
    }

    /** Both together. */
    public Usage plus(Usage other) {
        return new Usage(
                runsCreated + other.runsCreated,
                runsStarted + other.runsStarted,
                runsCompleted + other.runsCompleted,
                sessionMillis + other.sessionMillis,
                messages + other.messages,
                inputTokens + other.inputTokens,
                outputTokens + other.outputTokens,
                costMicros + other.costMicros);
    }

    private static long sessionMillis(RunState before, RunEvent.SessionClosed closed) {
        if (!(before instanceof Run run)) {
            return 0;
        }
        return run.sessions()
                .open()
                .map(OpenSession::openedAt)
                .map(openedAt -> Math.max(
                        0, Duration.between(openedAt, closed.closedAt()).toMillis()))
                .orElse(0L);
    }
}
