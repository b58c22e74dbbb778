package dev.parley.domain.run;

import dev.parley.domain.envelope.RejectionCode;
import dev.parley.domain.graph.Characters;
import dev.parley.domain.graph.Finding;
import dev.parley.domain.graph.Node;
import dev.parley.domain.limits.Limits;
import dev.parley.domain.run.RunCommand.RecordMessage;
import dev.parley.domain.run.RunCommand.RespondToNode;
import dev.parley.domain.run.RunEvent.AgentSpoke;
import dev.parley.domain.run.RunEvent.ContentResponded;
import dev.parley.domain.run.RunEvent.MessageRecorded;
import dev.parley.domain.words.CoreWords;
import dev.parley.domain.words.RequestSigns;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a participant says or fills in. */
final class Listening {

    private Listening() {}

    static Optional<Refusal> message(Recording recording, RecordMessage message, RunDefinitions definitions) {
        if (heardBefore(recording.run(), message.clientMessageId())) {
            return Refusal.none();
        }
        Optional<Refusal> refusal = Refusal.invalid(check(message)).or(() -> conversing(recording, definitions));
        if (refusal.isPresent()) {
            return refusal;
        }
        Run.OpenNode open = recording.run().progress().current().orElseThrow();
        String nodeId = message.nodeId().orElse(open.nodeId());
        if (!nodeId.equals(open.nodeId())) {
            return late(recording, message, nodeId);
        }
        Node node = definitions.blueprint().spec().graph().node(nodeId).orElseThrow();
        return switch (node) {
            case Node.Question ignored -> toOpenAnswer(recording, message, open, definitions);
            case Node.Stimulus ignored -> toOpenAnswer(recording, message, open, definitions);
            case Node.Form ignored -> besideForm(recording, message, open, definitions);
            case Node.Custom ignored -> besideForm(recording, message, open, definitions);
        };
    }

    static Optional<Refusal> respond(Recording recording, RespondToNode respond, RunDefinitions definitions) {
        if (heardBefore(recording.run(), respond.clientMessageId())) {
            return Refusal.none();
        }
        Optional<Refusal> refusal = conversing(recording, definitions);
        if (refusal.isPresent()) {
            return refusal;
        }
        Run run = recording.run();
        Run.OpenNode open = run.progress().current().orElseThrow();
        Node node = definitions.blueprint().spec().graph().node(open.nodeId()).orElseThrow();
        if (!respond.nodeId().equals(open.nodeId()) || node instanceof Node.Question || node instanceof Node.Stimulus) {
            return Refusal.because(
                    RejectionCode.WRONG_NODE,
                    "node " + respond.nodeId() + " does not wait for a form's answer; the open node is "
                            + open.nodeId());
        }
        List<Finding> findings = FormRules.check(node, respond.data());
        if (!findings.isEmpty()) {
            return Refusal.invalid(findings);
        }
        recording.record(new ContentResponded(
                run.sessions().open().orElseThrow().id(),
                open.nodeId(),
                node.type(),
                respond.data(),
                respond.clientMessageId()));
        if (!messageLimitReached(recording, definitions)) {
            Turns.responded(recording, definitions, respond.data());
        }
        return Refusal.none();
    }

    /** The participant is in a session of a conversation that goes on. */
    private static Optional<Refusal> conversing(Recording recording, RunDefinitions definitions) {
        Run run = recording.run();
        boolean consentMissing = run.consentStatus() == ConsentStatus.PENDING
                && run.setup().consentRequired()
                && run.status().isBeforeActive();
        if (consentMissing) {
            return Refusal.because(
                    RejectionCode.CONSENT_REQUIRED, "the participant must agree to the consent text first");
        }
        return Attendance.ensureJoined(recording, definitions)
                .or(() -> recording.run().status() == RunStatus.ACTIVE
                        ? Refusal.none()
                        : Refusal.ended(
                                recording.run().status(), recording.run().endReason()));
    }

    private static Optional<Refusal> toOpenAnswer(
            Recording recording, RecordMessage message, Run.OpenNode open, RunDefinitions definitions) {
        if (bytesWith(message, open) > Limits.OPEN_ANSWER_BYTES) {
            return Refusal.because(
                    RejectionCode.LIMIT_EXCEEDED,
                    "an answer may have " + Limits.OPEN_ANSWER_BYTES + " bytes; wait for the next question");
        }
        record(recording, message, open.nodeId(), true);
        if (!messageLimitReached(recording, definitions)) {
            Turns.answered(recording, definitions);
        }
        return Refusal.none();
    }

    /** An answer to a node already passed is kept there and steers nothing. */
    private static Optional<Refusal> late(Recording recording, RecordMessage message, String nodeId) {
        if (!recording.run().progress().path().contains(nodeId)) {
            return Refusal.because(RejectionCode.WRONG_NODE, "node " + nodeId + " has not been reached in this run");
        }
        record(recording, message, nodeId, false);
        return Refusal.none();
    }

    /** Who says little may ask for something; who says much is pointed to the form. */
    private static Optional<Refusal> besideForm(
            Recording recording, RecordMessage message, Run.OpenNode open, RunDefinitions definitions) {
        boolean mayAsk =
                RequestSigns.isShort(message.content()) && bytesWith(message, open) <= Limits.OPEN_ANSWER_BYTES;
        record(recording, message, open.nodeId(), mayAsk);
        if (messageLimitReached(recording, definitions)) {
            return Refusal.none();
        }
        if (mayAsk) {
            Turns.spokenBeside(recording);
        } else {
            String pointer = CoreWords.in(recording.run().setup().language()).formPointer();
            recording.record(new AgentSpoke(AgentSpoke.Purpose.FORM_POINTER, TurnSpeech.core(pointer)));
        }
        return Refusal.none();
    }

    private static void record(Recording recording, RecordMessage message, String nodeId, boolean steers) {
        recording.record(new MessageRecorded(
                recording.run().sessions().open().orElseThrow().id(),
                nodeId,
                steers,
                message.content(),
                message.clientMessageId(),
                message.spokenAt(),
                message.durationMs(),
                message.confidence()));
    }

    /** The last message a run may hold ends the conversation kindly instead of leaving the participant with an error. */
    private static boolean messageLimitReached(Recording recording, RunDefinitions definitions) {
        boolean reached = recording.run().messageCount() >= Limits.MESSAGES_PER_RUN;
        if (reached) {
            Ending.conversationWithGoodbye(recording, definitions, EndReason.MESSAGE_LIMIT);
        }
        return reached;
    }

    private static boolean heardBefore(Run run, Optional<String> clientMessageId) {
        return clientMessageId.filter(run.recentClientMessageIds()::contains).isPresent();
    }

    private static List<Finding> check(RecordMessage message) {
        var findings = new ArrayList<Finding>();
        if (Characters.isBlank(message.content())) {
            findings.add(Finding.error("empty_text", "content", "content must not be empty"));
        }
        if (bytes(message.content()) > Limits.MESSAGE_BYTES) {
            findings.add(Finding.error("too_long", "content", "a message may have " + Limits.MESSAGE_BYTES + " bytes"));
        }
        message.clientMessageId()
                .filter(id -> id.isBlank() || id.length() > Limits.CLIENT_MESSAGE_ID_CHARS)
                .ifPresent(ignored -> findings.add(Finding.error(
                        "too_long",
                        "client_message_id",
                        "client_message_id has 1 to " + Limits.CLIENT_MESSAGE_ID_CHARS + " characters")));
        if (message.durationMs().isPresent() && message.durationMs().getAsLong() < 0) {
            findings.add(Finding.error("out_of_range", "duration_ms", "duration_ms must not be negative"));
        }
        message.confidence().ifPresent(confidence -> {
            if (!(confidence >= 0 && confidence <= 1)) {
                findings.add(Finding.error("out_of_range", "confidence", "confidence is between 0 and 1"));
            }
        });
        return findings;
    }

    private static int bytesWith(RecordMessage message, Run.OpenNode open) {
        return open.answer().stream().mapToInt(said -> bytes(said.text())).sum() + bytes(message.content());
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
