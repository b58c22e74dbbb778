package dev.parley.webhooks.router;

import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.envelope.EventMeta;
import dev.parley.domain.id.AnalysisId;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.domain.id.RunId;
import dev.parley.domain.run.EndReason;
import dev.parley.domain.run.PipelineStep;
import dev.parley.domain.run.RunEvent;
import dev.parley.domain.run.RunIds;
import dev.parley.domain.view.ResultStatus;
import dev.parley.domain.webhook.WebhookEventType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What webhooks are told of an event of a run. Pure. */
final class RunOccurrences {

    private RunOccurrences() {}

    /** The run after the event; empty for one that had ended, or was erased, before. */
    static Optional<RunFacts> after(Optional<RunFacts> before, EventEnvelope<RunEvent> event) {
        var at = event.meta().occurredAt();
        if (event.event() instanceof RunEvent.InterviewRunCreated created) {
            return Optional.of(RunFacts.starting(created, at));
        }
        return before.filter(_ -> !(event.event() instanceof RunEvent.InterviewRunErased))
                .map(facts -> facts.after(event.event(), at));
    }

    /** In the order they are told. */
    static List<Occurrence> of(Optional<RunFacts> before, Optional<RunFacts> after, EventEnvelope<RunEvent> event) {
        var told = new ArrayList<Occurrence>();
        after.filter(facts -> before.map(RunFacts::status)
                        .filter(status -> status == facts.status())
                        .isEmpty())
                .ifPresent(facts -> told.add(status(facts, event)));
        after.filter(facts -> facts.isOver() && facts.hasTranscript())
                .filter(_ -> before.filter(RunFacts::isOver).isEmpty())
                .ifPresent(_ -> told.add(transcript(event.meta())));
        result(event).ifPresent(told::add);
        return told;
    }

    private static Occurrence status(RunFacts facts, EventEnvelope<RunEvent> event) {
        EventMeta meta = event.meta();
        var data = new Data("interview_run", Kind.RUN, Optional.of(meta.aggregateId()))
                .choice("status", Optional.of(facts.status()))
                .choice("end_reason", endReason(event.event()))
                .number("version", meta.version())
                .id(
                        "blueprint_id",
                        Kind.BLUEPRINT,
                        Optional.of(facts.blueprintId().value()))
                .number("blueprint_version", facts.blueprintVersion())
                .id("agent_id", Kind.AGENT, Optional.of(facts.agentId().value()));
        return new Occurrence(
                WebhookEventType.of(facts.status()), meta.aggregateId(), meta.occurredAt(), data.of(meta.tenant()));
    }

    private static Optional<EndReason> endReason(RunEvent event) {
        if (event instanceof RunEvent.ConversationEnded conversation) {
            return Optional.of(conversation.reason());
        }
        return event instanceof RunEvent.InterviewRunEnded ended ? Optional.of(ended.reason()) : Optional.empty();
    }

    private static Occurrence transcript(EventMeta meta) {
        var id = RunIds.transcript(new RunId(meta.aggregateId())).value();
        var data = new Data("transcript", Kind.TRANSCRIPT, Optional.of(id));
        return made(WebhookEventType.TRANSCRIPT_COMPLETED, data, ResultStatus.COMPLETED, meta);
    }

    private static Optional<Occurrence> result(EventEnvelope<RunEvent> event) {
        EventMeta meta = event.meta();
        return switch (event.event()) {
            case RunEvent.ResponsesRecorded recorded ->
                Optional.of(responses(Optional.of(recorded.responsesId().value()), ResultStatus.COMPLETED, meta));
            case RunEvent.AnalysisRecorded recorded ->
                Optional.of(analysis(Optional.of(recorded.analysisId()), ResultStatus.COMPLETED, meta));
            case RunEvent.AnalysisFailed failed ->
                Optional.of(analysis(Optional.of(failed.analysisId()), ResultStatus.FAILED, meta));
            case RunEvent.PipelineStepFailed failed
            when failed.step() == PipelineStep.RESPONSES ->
                Optional.of(responses(Optional.empty(), ResultStatus.FAILED, meta));
            case RunEvent.PipelineStepFailed _ -> Optional.of(analysis(Optional.empty(), ResultStatus.FAILED, meta));
            case RunEvent.InterviewRunCreated _,
                    RunEvent.InterviewRunOpened _,
                    RunEvent.SessionOpened _,
                    RunEvent.SessionClosed _,
                    RunEvent.ConsentRequested _,
                    RunEvent.ConsentGranted _,
                    RunEvent.ConsentDeclined _,
                    RunEvent.ConsentWithdrawn _,
                    RunEvent.InterviewRunStarted _,
                    RunEvent.AgentSpoke _,
                    RunEvent.MessageRecorded _,
                    RunEvent.ContentResponded _,
                    RunEvent.AssessmentRequested _,
                    RunEvent.ModelsAsked _,
                    RunEvent.TurnTaken _,
                    RunEvent.ConversationEnded _,
                    RunEvent.InterviewRunEnded _,
                    RunEvent.InterviewRunErased _,
                    RunEvent.AnalysisRequested _,
                    RunEvent.JoinLinkRotated _ -> Optional.empty();
        };
    }

    private static Occurrence responses(Optional<UUID> id, ResultStatus status, EventMeta meta) {
        var type = status == ResultStatus.FAILED
                ? WebhookEventType.RESPONSES_FAILED
                : WebhookEventType.RESPONSES_COMPLETED;
        return made(type, new Data("response", Kind.RESPONSES, id), status, meta);
    }

    private static Occurrence analysis(Optional<AnalysisId> id, ResultStatus status, EventMeta meta) {
        var type =
                status == ResultStatus.FAILED ? WebhookEventType.ANALYSIS_FAILED : WebhookEventType.ANALYSIS_COMPLETED;
        return made(type, new Data("analysis", Kind.ANALYSIS, id.map(AnalysisId::value)), status, meta);
    }

    private static Occurrence made(WebhookEventType type, Data data, ResultStatus status, EventMeta meta) {
        data.choice("status", Optional.of(status))
                .id("run_id", Kind.RUN, Optional.of(meta.aggregateId()))
                .number("version", meta.version());
        return new Occurrence(type, meta.aggregateId(), meta.occurredAt(), data.of(meta.tenant()));
    }
}
