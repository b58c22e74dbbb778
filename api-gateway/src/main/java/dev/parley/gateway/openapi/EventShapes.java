package dev.parley.gateway.openapi;

import dev.parley.domain.catalog.AgentSpec.Provider;
import dev.parley.domain.catalog.Technique;
import dev.parley.domain.graph.NodeType;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.domain.run.EndReason;
import dev.parley.domain.run.EntryType;
import dev.parley.domain.run.NodeOutcome;
import dev.parley.domain.run.PipelineStep;
import dev.parley.domain.run.RunEvent.AgentSpoke;
import dev.parley.domain.run.RunStatus;
import dev.parley.domain.run.SessionCloseReason;
import dev.parley.domain.turn.DeclineReason;
import dev.parley.domain.turn.ModelCall;
import dev.parley.domain.turn.ParticipantAsk;
import dev.parley.domain.turn.Sentiment;
import dev.parley.domain.turn.Step;
import dev.parley.domain.turn.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Events of a run's history as the API shows them: one shape per type. */
final class EventShapes {

    /** An event of any type. */
    static final OneOf EVENT = new OneOf("Event", "type", variants());

    private EventShapes() {}

    /** What a turn's assessment found. */
    static Members assessment() {
        return Shape.object("Assessment")
                .with("addressed", Shape.bool())
                .with("completeness", Shape.number(0, 1))
                .with("hint_satisfied", Shape.bool())
                .with("off_topic", Shape.bool())
                .with("declined", Shape.bool())
                .with("sensitive_topics", Shape.list(Shape.text()))
                .with("value", Shape.anything())
                .with(
                        "edge_verdicts",
                        Shape.list(Shape.object("EdgeVerdict")
                                .with("edge", Shape.count())
                                .with("verdict", Shape.choice(Verdict.class))))
                .with("sentiment", Shape.choice(Sentiment.class).orNull())
                .with("confidence", Shape.number(0, 1))
                .with("rationale", Shape.text())
                .with("engine", Shape.text())
                .with(
                        "ask",
                        Shape.choice(ParticipantAsk.class)
                                .orNull()
                                .describedAs("What the participant asks of the interviewer instead of answering."))
                .with(
                        "prompt",
                        Shape.text()
                                .orNull()
                                .describedAs("Name and version of the prompt that a model judged with; null for the"
                                        + " built-in engine."))
                .with(
                        "decline_reason",
                        Shape.choice(DeclineReason.class)
                                .orNull()
                                .describedAs("Why the participant declined, where that was heard. Who is not concerned"
                                        + " by a required question is not asked it again."));
    }

    /** The language models that were asked, the failed calls too. */
    static Shape modelCalls() {
        return Shape.list(Shape.object("ModelCall")
                        .with("role", Shape.choice(ModelCall.Role.class))
                        .with("provider", Shape.choice(Provider.class))
                        .with("model", Shape.text())
                        .with("prompt", Shape.text())
                        .with("input_tokens", Shape.count())
                        .with("output_tokens", Shape.count())
                        .with(
                                "cost_micros",
                                Shape.count().describedAs("Millionths of the currency that prices are set in."))
                        .with("outcome", Shape.choice(ModelCall.Outcome.class)))
                .describedAs("Which language models were asked, failed calls included; empty for the built-in engine.");
    }

    /** What was decided in a turn, and why. */
    static OneOf step() {
        return new OneOf(
                "Step",
                "type",
                List.of(
                        step(
                                "FollowUpStep",
                                "follow_up",
                                Shape.object().with("technique", Shape.choice(Technique.class))),
                        step("RedirectStep", "redirect", Shape.object().with("firm", Shape.bool())),
                        step("RephraseStep", "rephrase", Shape.object()),
                        step(
                                "MoveOnStep",
                                "move_on",
                                Shape.object()
                                        .with("edge", Shape.count().orNull())
                                        .with("to_node", Shape.text())),
                        step(
                                "FinishStep",
                                "finish",
                                Shape.object().with("cause", Shape.choice(Step.Finish.Cause.class)))));
    }

    private static Members step(String name, String type, Members own) {
        return Shape.object(name).with("type", Shape.constant(type)).with(own).with("reason", Shape.text());
    }

    private static List<Members> variants() {
        var variants = new ArrayList<Members>();
        data().forEach((type, data) -> variants.add(
                event(type, List.of(type)).with("run_id", Shape.id(Kind.RUN)).with("data", data)));
        return variants;
    }

    /** What every event has. */
    static Members event(String name, List<String> types) {
        return Owned.object(name(name) + "Event", Kind.EVENT)
                .with("type", Shape.oneOf(types))
                .with("version", Shape.version())
                .with("occurred_at", Shape.time())
                .with("caused_by", Shape.id(Kind.COMMAND))
                .with("issued_by", Shape.text())
                .with("correlation_id", Shape.text())
                .with("object", Shape.constant("event"));
    }

    /** {@code interview_run.created} as {@code InterviewRunCreated}. */
    private static String name(String type) {
        var name = new StringBuilder();
        for (var part : type.split("[._]")) {
            name.append(part.substring(0, 1).toUpperCase(Locale.ROOT)).append(part.substring(1));
        }
        return name.toString();
    }

    private static Map<String, Members> data() {
        var data = new TreeMap<String, Members>();
        data.put("interview_run.created", created());
        data.put("interview_run.opened", Shape.object());
        data.put("interview_run.started", Shape.object());
        data.put("interview_run.erased", Shape.object());
        data.put(
                "interview_run.ended",
                Shape.object()
                        .with("status", Shape.choice(RunStatus.class))
                        .with("reason", Shape.choice(EndReason.class)));
        data.put("session.opened", session().with("number", Shape.version()));
        data.put(
                "session.closed",
                session().with("reason", Shape.choice(SessionCloseReason.class)).with("closed_at", Shape.time()));
        data.put("consent.requested", consent().with("words", Shape.text()));
        data.put("consent.granted", consent().with("by", Shape.text()));
        data.put("consent.declined", consent().with("by", Shape.text()));
        data.put("consent.withdrawn", consent().with("by", Shape.text()));
        data.put(
                "agent.spoke",
                Shape.object()
                        .with("purpose", Shape.choice(AgentSpoke.Purpose.class))
                        .with("speech", speech()));
        data.put("message.recorded", message());
        data.put(
                "content.responded",
                session()
                        .with("node_id", Shape.text())
                        .with("node_type", Shape.choice(NodeType.class))
                        .with("data", Shape.freeObject())
                        .with("client_message_id", Shape.text().orNull()));
        data.put(
                "assessment.requested",
                Shape.object()
                        .with("node_id", Shape.text())
                        .with("messages", Shape.count())
                        .with("deadline", Shape.time())
                        .with("superseded_calls", modelCalls()));
        data.put("models.asked", Shape.object().with("model_calls", modelCalls()));
        data.put("turn.taken", turn());
        data.put("conversation.ended", Shape.object().with("reason", Shape.choice(EndReason.class)));
        data.put("responses.recorded", responses());
        data.put(
                "analysis.recorded",
                Shape.object()
                        .with("analysis_id", Shape.id(Kind.ANALYSIS))
                        .with("results", ResultShapes.ANALYSIS_RESULTS)
                        .with("engine", Shape.text())
                        .with("model", Shape.text())
                        .with("model_calls", modelCalls()));
        data.put(
                "analysis.requested",
                Shape.object()
                        .with("analysis_id", Shape.id(Kind.ANALYSIS))
                        .with("model_config", AgentShapes.modelConfig().orNull()));
        data.put(
                "analysis.failed",
                Shape.object().with("analysis_id", Shape.id(Kind.ANALYSIS)).with("reason", Shape.text()));
        data.put("join_link.rotated", Shape.object().with("generation", Shape.count()));
        data.put(
                "pipeline_step.failed",
                Shape.object().with("step", Shape.choice(PipelineStep.class)).with("reason", Shape.text()));
        return data;
    }

    private static Members created() {
        return Shape.object()
                .with(RunShapes.REFERENCES)
                .with("participant", RunShapes.PARTICIPANT)
                .with("metadata", Shape.freeObject())
                .with("scheduled_at", Shape.time().orNull())
                .with("expires_at", Shape.time())
                .with("meeting_url", Shape.text().orNull())
                .with("consent_required", Shape.bool())
                .with("language", Shape.text())
                .with("nodes_total", Shape.count());
    }

    private static Members session() {
        return Shape.object().with("session_id", Shape.id(Kind.SESSION));
    }

    private static Members consent() {
        return Shape.object()
                .with("text_version", Shape.text())
                .with("text_sha256", Shape.text())
                .with("language", Shape.text());
    }

    private static Members message() {
        return session()
                .with("node_id", Shape.text())
                .with("steers", Shape.bool())
                .with("content", Shape.text())
                .with("client_message_id", Shape.text().orNull())
                .with("spoken_at", Shape.time().orNull())
                .with("duration_ms", Shape.count().orNull())
                .with("confidence", Shape.number(0, 1).orNull());
    }

    private static Members turn() {
        return Shape.object()
                .with("step", step())
                .with("assessment", assessment().orNull())
                .with("closed", closed().orNull())
                .with("opened", opened().orNull())
                .with("speech", speech().orNull())
                .with("model_calls", modelCalls());
    }

    static Members closed() {
        return Shape.object("ClosedNode")
                .with("node_id", Shape.text())
                .with("question_key", Shape.text())
                .with("outcome", Shape.choice(NodeOutcome.class))
                .with("follow_ups_asked", Shape.count())
                .with("probing_complete", Shape.bool())
                .with("values", Shape.freeObject());
    }

    static Members opened() {
        return Shape.object("OpenedNode")
                .with("node_id", Shape.text())
                .with("question_key", Shape.text())
                .with("node_type", Shape.choice(NodeType.class))
                .with("text", Shape.text())
                .with("required", Shape.bool());
    }

    private static Members speech() {
        return Shape.object("Speech")
                .with("text", Shape.text())
                .with("entry_type", Shape.choice(EntryType.class))
                .with("technique", Shape.choice(Technique.class).orNull())
                .with("engine", Shape.text());
    }

    private static Members responses() {
        return Shape.object()
                .with("responses_id", Shape.id(Kind.RESPONSES))
                .with(
                        "items",
                        Shape.list(Shape.object("RecordedResponse")
                                .with("node_id", Shape.text())
                                .with("node_type", Shape.choice(NodeType.class))
                                .with("question_key", Shape.text())
                                .with("answered", Shape.bool())
                                .with("summary", Shape.text().orNull())
                                .with("transcript_entry_ids", ResultShapes.entryIds())
                                .with("follow_ups_asked", Shape.count())
                                .with("probing_complete", Shape.bool())
                                .with("value", Shape.anything())
                                .with("sentiment", Shape.choice(Sentiment.class).orNull())))
                .with("completion_rate", Shape.number(0, 1))
                .with("engine", Shape.text());
    }
}
