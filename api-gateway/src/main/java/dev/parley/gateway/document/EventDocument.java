package dev.parley.gateway.document;

import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.run.RunEvent;
import dev.parley.gateway.json.JsonWriter;
import dev.parley.kit.id.PublicIds;
import dev.parley.kit.id.PublicIds.Kind;

/** An event of a run's history. */
public final class EventDocument {

    private EventDocument() {}

    /** Writes the members. */
    public static void write(JsonWriter out, EventEnvelope<RunEvent> event) {
        var meta = event.meta();
        Owner.write(out, Kind.EVENT, meta.eventId(), meta.tenant());
        out.text("run_id", PublicIds.format(Kind.RUN, meta.aggregateId()))
                .text("type", type(event.event()))
                .number("version", meta.version())
                .time("occurred_at", meta.occurredAt())
                .text(
                        "caused_by",
                        PublicIds.format(Kind.COMMAND, meta.causedBy().value()))
                .text("issued_by", meta.issuedBy())
                .text("correlation_id", meta.correlationId())
                .object("data", data -> RunEventData.write(data, event.event()))
                .text("object", "event");
    }

    /** The event's type, as filters and webhooks name it. */
    public static String type(RunEvent event) {
        return switch (event) {
            case RunEvent.InterviewRunCreated _ -> "interview_run.created";
            case RunEvent.InterviewRunOpened _ -> "interview_run.opened";
            case RunEvent.SessionOpened _ -> "session.opened";
            case RunEvent.SessionClosed _ -> "session.closed";
            case RunEvent.ConsentRequested _ -> "consent.requested";
            case RunEvent.ConsentGranted _ -> "consent.granted";
            case RunEvent.ConsentDeclined _ -> "consent.declined";
            case RunEvent.ConsentWithdrawn _ -> "consent.withdrawn";
            case RunEvent.InterviewRunStarted _ -> "interview_run.started";
            case RunEvent.AgentSpoke _ -> "agent.spoke";
            case RunEvent.MessageRecorded _ -> "message.recorded";
            case RunEvent.ContentResponded _ -> "content.responded";
            case RunEvent.AssessmentRequested _ -> "assessment.requested";
            case RunEvent.TurnTaken _ -> "turn.taken";
            case RunEvent.ConversationEnded _ -> "conversation.ended";
            case RunEvent.ResponsesRecorded _ -> "responses.recorded";
            case RunEvent.AnalysisRecorded _ -> "analysis.recorded";
            case RunEvent.AnalysisRequested _ -> "analysis.requested";
            case RunEvent.AnalysisFailed _ -> "analysis.failed";
            case RunEvent.JoinLinkRotated _ -> "join_link.rotated";
            case RunEvent.PipelineStepFailed _ -> "pipeline_step.failed";
            case RunEvent.InterviewRunEnded _ -> "interview_run.ended";
            case RunEvent.InterviewRunErased _ -> "interview_run.erased";
        };
    }
}
