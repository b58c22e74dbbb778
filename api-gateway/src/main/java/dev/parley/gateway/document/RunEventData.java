package dev.parley.gateway.document;

import dev.parley.domain.id.PublicIds;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.domain.run.ConsentText;
import dev.parley.domain.run.NodeResult;
import dev.parley.domain.run.ResponseItem;
import dev.parley.domain.run.RunEvent;
import dev.parley.domain.run.RunEvent.OpenedNode;
import dev.parley.domain.run.Speech;
import dev.parley.gateway.json.JsonWriter;
import java.util.TreeMap;

/** What happened, by kind of event. */
final class RunEventData {

    private RunEventData() {}

    static void write(JsonWriter out, RunEvent event) {
        switch (event) {
            case RunEvent.InterviewRunCreated created -> created(out, created);
            case RunEvent.InterviewRunOpened _, RunEvent.InterviewRunStarted _, RunEvent.InterviewRunErased _ -> {}
            case RunEvent.SessionOpened(var session, var number) ->
                out.text("session_id", PublicIds.format(Kind.SESSION, session.value()))
                        .number("number", number);
            case RunEvent.SessionClosed(var session, var reason, var closedAt) ->
                out.text("session_id", PublicIds.format(Kind.SESSION, session.value()))
                        .choice("reason", reason)
                        .time("closed_at", closedAt);
            case RunEvent.ConsentRequested(var text, var words) -> {
                consent(out, text);
                out.text("words", words);
            }
            case RunEvent.ConsentGranted(var text, var by) -> consent(out, text, by);
            case RunEvent.ConsentDeclined(var text, var by) -> consent(out, text, by);
            case RunEvent.ConsentWithdrawn(var text, var by) -> consent(out, text, by);
            case RunEvent.AgentSpoke(var purpose, var speech) ->
                out.choice("purpose", purpose).object("speech", inner -> speech(inner, speech));
            case RunEvent.MessageRecorded message -> message(out, message);
            case RunEvent.ContentResponded responded ->
                out.text(
                                "session_id",
                                PublicIds.format(
                                        Kind.SESSION, responded.sessionId().value()))
                        .text("node_id", responded.nodeId())
                        .choice("node_type", responded.nodeType())
                        .json("data", responded.data())
                        .text("client_message_id", responded.clientMessageId());
            case RunEvent.AssessmentRequested(var _, var nodeId, var messages, var deadline, var superseded) ->
                out.text("node_id", nodeId)
                        .number("messages", messages)
                        .time("deadline", deadline)
                        .objects("superseded_calls", superseded, StepData::call);
            case RunEvent.ModelsAsked(var _, var calls) -> out.objects("model_calls", calls, StepData::call);
            case RunEvent.TurnTaken turn -> turn(out, turn);
            case RunEvent.ConversationEnded(var reason) -> out.choice("reason", reason);
            case RunEvent.ResponsesRecorded recorded ->
                out.text(
                                "responses_id",
                                PublicIds.format(
                                        Kind.RESPONSES, recorded.responsesId().value()))
                        .objects("items", recorded.items(), RunEventData::response)
                        .decimal("completion_rate", recorded.completionRate())
                        .text("engine", recorded.engine());
            case RunEvent.AnalysisRecorded recorded ->
                out.text(
                                "analysis_id",
                                PublicIds.format(
                                        Kind.ANALYSIS, recorded.analysisId().value()))
                        .object("results", results -> AnalysisDocument.results(results, recorded.results()))
                        .text("engine", recorded.engine())
                        .text("model", recorded.model())
                        .objects("model_calls", recorded.calls(), StepData::call);
            case RunEvent.AnalysisRequested(var id, var models) ->
                out.text("analysis_id", PublicIds.format(Kind.ANALYSIS, id.value()))
                        .object("model_config", models, AgentDocument::modelConfig);
            case RunEvent.AnalysisFailed(var id, var reason) ->
                out.text("analysis_id", PublicIds.format(Kind.ANALYSIS, id.value()))
                        .text("reason", reason);
            case RunEvent.JoinLinkRotated(var generation) -> out.number("generation", generation);
            case RunEvent.PipelineStepFailed(var step, var reason) ->
                out.choice("step", step).text("reason", reason);
            case RunEvent.InterviewRunEnded(var status, var reason) ->
                out.choice("status", status).choice("reason", reason);
        }
    }

    private static void created(JsonWriter out, RunEvent.InterviewRunCreated created) {
        RunDocument.references(out, created.pins());
        out.object("participant", participant -> RunDocument.participant(participant, created.participant()))
                .json("metadata", created.metadata())
                .time("scheduled_at", created.scheduledAt())
                .time("expires_at", created.expiresAt())
                .text("meeting_url", created.meetingUrl())
                .bool("consent_required", created.consentRequired())
                .text("language", created.language())
                .number("nodes_total", created.nodesTotal());
    }

    private static void consent(JsonWriter out, ConsentText text, String by) {
        consent(out, text);
        out.text("by", by);
    }

    private static void consent(JsonWriter out, ConsentText text) {
        out.text("text_version", text.version())
                .text("text_sha256", text.sha256())
                .text("language", text.language());
    }

    private static void message(JsonWriter out, RunEvent.MessageRecorded message) {
        out.text(
                        "session_id",
                        PublicIds.format(Kind.SESSION, message.sessionId().value()))
                .text("node_id", message.nodeId())
                .bool("steers", message.steers())
                .text("content", message.content())
                .text("client_message_id", message.clientMessageId())
                .time("spoken_at", message.spokenAt())
                .number("duration_ms", message.durationMs())
                .decimal("confidence", message.confidence());
    }

    private static void turn(JsonWriter out, RunEvent.TurnTaken turn) {
        out.object("step", step -> StepData.write(step, turn.step()))
                .object("assessment", turn.assessment(), StepData::assessment)
                .object("closed", turn.closed(), RunEventData::closed)
                .object("opened", turn.opened(), RunEventData::opened)
                .object("speech", turn.speech(), RunEventData::speech)
                .objects("model_calls", turn.calls(), StepData::call);
    }

    static void closed(JsonWriter out, NodeResult closed) {
        out.text("node_id", closed.nodeId())
                .text("question_key", closed.questionKey())
                .choice("outcome", closed.outcome())
                .number("follow_ups_asked", closed.followUpsAsked())
                .bool("probing_complete", closed.probingComplete())
                .object("values", values -> new TreeMap<>(closed.values()).forEach(values::json));
    }

    static void opened(JsonWriter out, OpenedNode opened) {
        out.text("node_id", opened.nodeId())
                .text("question_key", opened.questionKey())
                .choice("node_type", opened.nodeType())
                .text("text", opened.text())
                .bool("required", opened.required());
    }

    private static void speech(JsonWriter out, Speech speech) {
        out.text("text", speech.text())
                .choice("entry_type", speech.entryType())
                .choice("technique", speech.technique())
                .text("engine", speech.engine());
    }

    private static void response(JsonWriter out, ResponseItem item) {
        out.text("node_id", item.nodeId())
                .choice("node_type", item.nodeType())
                .text("question_key", item.questionKey())
                .bool("answered", item.answered())
                .text("summary", item.summary())
                .texts("transcript_entry_ids", ResponsesDocument.entryIds(item.entryIds()))
                .number("follow_ups_asked", item.followUpsAsked())
                .bool("probing_complete", item.probingComplete())
                .json("value", item.value())
                .choice("sentiment", item.sentiment());
    }
}
