package dev.parley.gateway.openapi;

import dev.parley.domain.catalog.AgentSpec.Provider;
import dev.parley.domain.catalog.ChannelSpec;
import dev.parley.domain.graph.NodeType;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.domain.json.Json;
import dev.parley.domain.limits.Limits;
import dev.parley.domain.run.ConsentStatus;
import dev.parley.domain.run.EndReason;
import dev.parley.domain.run.EntryType;
import dev.parley.domain.run.RunStatus;
import dev.parley.domain.view.TranscriptView;
import dev.parley.gateway.document.Acknowledgement;
import dev.parley.gateway.input.ConversationRequest;
import java.util.List;
import java.util.Map;

/** A conversation as its participant takes part in it. */
final class JoinShapes {

    /** Something said. */
    static final Members NEW_MESSAGE = Shape.object("NewMessage")
            .with("content", Shape.words(Limits.MESSAGE_BYTES))
            .optional("client_message_id", clientMessageId())
            .optional("node_id", Shape.text(ConversationRequest.NODE_ID_BYTES))
            .optional("spoken_at", Shape.time())
            .optional("duration_ms", Shape.whole(0, ConversationRequest.LONGEST_MESSAGE_MS))
            .optional("confidence", Shape.number(0, 1));

    /** An answer to a form or a custom node. */
    static final Members NEW_RESPONSE = Shape.object("NewContentResponse")
            .with("node_id", Shape.words(ConversationRequest.NODE_ID_BYTES))
            .with(
                    "data",
                    Shape.freeObject()
                            .describedAs(
                                    "By field key; at most " + Limits.CONTENT_RESPONSE_BYTES + " bytes as JSON text."))
            .optional("client_message_id", clientMessageId());

    /** A yes or a no to the consent text. */
    static final Members CONSENT = Shape.object("ConsentAnswer").with("granted", Shape.bool());

    /** A message was recorded. */
    static final Members MESSAGE_ACK = Shape.object("MessageAck")
            .with("object", Shape.constant("message_ack"))
            .with("run_id", Shape.id(Kind.RUN))
            .with("status", Shape.constant("received"))
            .with("version", Shape.version());

    /** An answer was recorded. */
    static final Members CONTENT_RESPONSE = Shape.object("ContentResponse")
            .with("object", Shape.constant("content_response"))
            .with("run_id", Shape.id(Kind.RUN))
            .with("node_id", Shape.text())
            .with("node_type", Shape.choice(NodeType.class))
            .with("data", Shape.freeObject())
            .with("version", Shape.version());

    /** An entry of the conversation. */
    static final Members ENTRY = Shape.object("ConversationEntry")
            .with("id", Shape.id(Kind.ENTRY))
            .with("role", Shape.choice(TranscriptView.Role.class))
            .with("content", Shape.text())
            .with("timestamp", Shape.time())
            .with("session_id", Shape.id(Kind.SESSION).orNull())
            .with("node_id", Shape.text().orNull())
            .with("entry_type", Shape.choice(EntryType.class))
            .with("data", Shape.freeObject().orNull())
            .with("version", Shape.version());

    /** The conversation. */
    static final Members CONVERSATION = Shape.object("Conversation")
            .with("object", Shape.constant("conversation"))
            .with("run_id", Shape.id(Kind.RUN))
            .with("test_mode", Shape.bool())
            .with("name", Shape.text())
            .with("organization_name", Shape.text().orNull())
            .with("agent_name", Shape.text())
            .with("participant_name", Shape.text().orNull())
            .with("status", Shape.choice(RunStatus.class))
            .with("over", Shape.bool().describedAs("Nothing more can be said; results may still be made."))
            .with("paused", Shape.bool().describedAs("Nobody is there; joining again goes on where it stopped."))
            .with("end_reason", Shape.choice(EndReason.class).orNull())
            .with("consent_status", Shape.choice(ConsentStatus.class))
            .with(
                    "consent",
                    Shape.object("ConsentQuestion")
                            .with("required", Shape.bool())
                            .with("text", Shape.text())
                            .with("text_version", Shape.text())
                            .with("language", Shape.text()))
            .with("channel_type", Shape.choice(ChannelSpec.Type.class).orNull())
            .with("recording", Shape.bool())
            .with(
                    "model_providers",
                    Shape.list(Shape.choice(Provider.class))
                            .describedAs("Whose language models read what is said, beside the built-in engine."))
            .with("current_session_id", Shape.id(Kind.SESSION).orNull())
            .with("language", Shape.text())
            .with("scheduled_at", Shape.time().orNull())
            .with("expires_at", Shape.time())
            .with(
                    "progress",
                    Shape.object("ConversationProgress")
                            .with("nodes_total", Shape.count())
                            .with("nodes_visited", Shape.count())
                            .with("duration_s", Shape.count())
                            .with("estimated_remaining_s", Shape.count()))
            .with("open_node", openNode().orNull())
            .with("typing", Shape.bool().orNull().describedAs("Whether the agent is composing."))
            .with("entries", Shape.list(ENTRY).orNull())
            .with(
                    "nodes",
                    Shape.list(openNode()).orNull().describedAs("What the entries belong to, questions left out."))
            .with("version", Shape.version());

    private JoinShapes() {}

    static Example messageAck() {
        return Example.of("received", "The message was recorded", Acknowledgement.message(SampleRun.ID, 6));
    }

    static Example contentResponse() {
        return Example.of(
                "recorded",
                "The answer was recorded",
                Acknowledgement.contentResponse(
                        SampleRun.ID, "details", NodeType.FORM, new Json.Object(Map.of("seats", Json.number(3))), 8));
    }

    private static Shape clientMessageId() {
        return Shape.text(1, Limits.CLIENT_MESSAGE_ID_CHARS)
                .describedAs("In place of an Idempotency-Key: the same message again is recorded once.");
    }

    private static OneOf openNode() {
        return new OneOf(
                "OpenNode",
                "type",
                List.of(
                        open("OpenQuestion", "question"),
                        open("OpenStimulus", "stimulus").with("content", GraphShapes.content()),
                        open("OpenForm", "form").with("fields", Shape.list(GraphShapes.field(), Limits.FORM_FIELDS)),
                        open("OpenCustom", "custom").with("content", Shape.freeObject())));
    }

    private static Members open(String name, String type) {
        return Shape.object(name)
                .with("id", Shape.text())
                .with("type", Shape.constant(type))
                .with("text", Shape.text())
                .with("required", Shape.bool());
    }
}
