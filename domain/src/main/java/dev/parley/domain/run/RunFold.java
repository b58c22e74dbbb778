package dev.parley.domain.run;

import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.envelope.EventMeta;
import dev.parley.domain.id.RunId;
import dev.parley.domain.run.RunEvent.InterviewRunCreated;
import dev.parley.domain.run.RunEvent.InterviewRunErased;
import dev.parley.domain.turn.ModelSpend;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The only way a run's state changes. Refuses, with {@link ImpossibleEvent}, what cannot have happened: a gap or a repeat in
 * the versions, an event that the state does not allow.
 */
public final class RunFold {

    private RunFold() {}

    /** The state after the event. */
    public static RunState evolve(RunState state, EventEnvelope<RunEvent> envelope) {
        EventMeta meta = envelope.meta();
        RunEvent event = envelope.event();
        if (event instanceof InterviewRunErased erased && meta.version() > state.version()) {
            // The erased run's earlier events are tombstones, newest first: any number of the last ones may be
            // compacted away.
            return finished(erased, meta);
        }
        if (meta.version() != state.version() + 1) {
            throw new ImpossibleEvent(
                    "run " + meta.aggregateId() + ": version " + meta.version() + " after version " + state.version());
        }
        return switch (state) {
            case RunState.None ignored -> created(event, meta);
            case Run run -> evolve(run, event, meta);
            case FinishedRun finished -> evolve(finished, event, meta);
        };
    }

    private static Run created(RunEvent event, EventMeta meta) {
        if (!(event instanceof InterviewRunCreated created)) {
            throw new ImpossibleEvent("run " + meta.aggregateId() + " begins with "
                    + event.getClass().getSimpleName());
        }
        var setup = new Run.Setup(
                created.pins(),
                created.participant(),
                created.metadata(),
                created.scheduledAt(),
                created.expiresAt(),
                created.meetingUrl(),
                created.dialInPin(),
                created.joinable(),
                created.consentRequired(),
                created.language(),
                created.pipeline(),
                created.timeLimits(),
                created.estimatedDurationM(),
                created.nodesTotal(),
                created.shortestPath(),
                created.keepsHistory());
        return new Run(
                new RunState.Identity(new RunId(meta.aggregateId()), meta.tenant(), created.fingerprint()),
                meta.version(),
                setup,
                RunClock.starting(created, meta.occurredAt()),
                Optional.empty(),
                created.consentRequired() ? ConsentStatus.PENDING : ConsentStatus.NOT_REQUIRED,
                Optional.empty(),
                new Run.Progress(
                        List.of(), Optional.empty(), created.shortestPath(), Map.of(), List.of(), ModelSpend.NONE),
                Run.Results.NONE,
                0,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                meta.occurredAt(),
                meta.occurredAt(),
                0);
    }

    private static RunState evolve(Run run, RunEvent event, EventMeta meta) {
        RunClock clock = run.clock().evolve(event, meta.occurredAt());
        var next = new RunChange(run, clock, meta);
        return switch (event) {
            case InterviewRunCreated ignored ->
                throw new ImpossibleEvent("run " + meta.aggregateId() + " was created twice");
            case RunEvent.InterviewRunOpened ignored -> next.done();
            case RunEvent.SessionOpened ignored -> next.done();
            case RunEvent.SessionClosed ignored -> next.done();
            case RunEvent.ConsentRequested requested -> next.consent(run.consentStatus(), requested.text());
            case RunEvent.ConsentGranted granted -> next.consent(ConsentStatus.GRANTED, granted.text());
            case RunEvent.ConsentDeclined declined -> next.consent(ConsentStatus.DECLINED, declined.text());
            case RunEvent.ConsentWithdrawn withdrawn -> next.withdrawn(withdrawn.text());
            case RunEvent.InterviewRunStarted ignored -> next.started();
            case RunEvent.AgentSpoke spoke ->
                next.progress(ProgressFold.spoken(run, spoke.speech().text()));
            case RunEvent.MessageRecorded message -> next.message(message);
            case RunEvent.ContentResponded responded -> next.responded(responded);
            case RunEvent.AssessmentRequested requested -> next.progress(ProgressFold.waiting(run, requested));
            case RunEvent.ModelsAsked asked -> next.progress(ProgressFold.spent(run.progress(), asked.calls()));
            case RunEvent.TurnTaken turn -> next.progress(ProgressFold.turn(run, turn));
            case RunEvent.ConversationEnded ended -> next.ended(ended.reason(), ProgressFold.over(run));
            case RunEvent.ResponsesRecorded recorded -> next.results(ResultsFold.responses(run, recorded));
            case RunEvent.AnalysisRecorded recorded -> next.results(ResultsFold.analysis(run, recorded));
            case RunEvent.AnalysisRequested requested -> next.results(ResultsFold.asked(run, requested));
            case RunEvent.AnalysisFailed failed -> next.results(ResultsFold.analysisFailed(run, failed));
            case RunEvent.JoinLinkRotated rotated -> next.linked(rotated.generation());
            case RunEvent.PipelineStepFailed failed -> next.results(ResultsFold.failed(run, failed));
            case RunEvent.InterviewRunEnded ended -> next.finished(ended, ProgressFold.over(run));
            case InterviewRunErased erased -> finished(erased, meta);
        };
    }

    private static FinishedRun evolve(FinishedRun finished, RunEvent event, EventMeta meta) {
        return switch (event) {
            case RunEvent.ConsentWithdrawn ignored -> finished.withdrawn();
            case RunEvent.ResponsesRecorded ignored -> finished.withResponses();
            case RunEvent.AnalysisRecorded recorded -> finished.withAnalysis(recorded.analysisId());
            case RunEvent.AnalysisRequested requested -> finished.asked(requested.analysisId());
            case RunEvent.AnalysisFailed failed -> finished.failed(failed.analysisId());
            case RunEvent.PipelineStepFailed ignored -> finished.next();
            case RunEvent.ModelsAsked ignored -> finished.next();
            case InterviewRunErased erased -> finished(erased, meta);
            case InterviewRunCreated ignored -> throw afterTheEnd(event, meta);
            case RunEvent.InterviewRunOpened ignored -> throw afterTheEnd(event, meta);
            case RunEvent.SessionOpened ignored -> throw afterTheEnd(event, meta);
            case RunEvent.SessionClosed ignored -> throw afterTheEnd(event, meta);
            case RunEvent.ConsentRequested ignored -> throw afterTheEnd(event, meta);
            case RunEvent.ConsentGranted ignored -> throw afterTheEnd(event, meta);
            case RunEvent.ConsentDeclined ignored -> throw afterTheEnd(event, meta);
            case RunEvent.InterviewRunStarted ignored -> throw afterTheEnd(event, meta);
            case RunEvent.AgentSpoke ignored -> throw afterTheEnd(event, meta);
            case RunEvent.MessageRecorded ignored -> throw afterTheEnd(event, meta);
            case RunEvent.ContentResponded ignored -> throw afterTheEnd(event, meta);
            case RunEvent.AssessmentRequested ignored -> throw afterTheEnd(event, meta);
            case RunEvent.TurnTaken ignored -> throw afterTheEnd(event, meta);
            case RunEvent.ConversationEnded ignored -> throw afterTheEnd(event, meta);
            case RunEvent.JoinLinkRotated ignored -> throw afterTheEnd(event, meta);
            case RunEvent.InterviewRunEnded ignored -> throw afterTheEnd(event, meta);
        };
    }

    private static ImpossibleEvent afterTheEnd(RunEvent event, EventMeta meta) {
        return new ImpossibleEvent("run " + meta.aggregateId() + " had ended before "
                + event.getClass().getSimpleName());
    }

    private static FinishedRun finished(InterviewRunErased erased, EventMeta meta) {
        return new FinishedRun(
                new RunState.Identity(new RunId(meta.aggregateId()), meta.tenant(), erased.fingerprint()),
                meta.version(),
                erased.status(),
                erased.endReason(),
                erased.consentStatus(),
                false,
                false,
                true,
                List.of(),
                0);
    }
}
