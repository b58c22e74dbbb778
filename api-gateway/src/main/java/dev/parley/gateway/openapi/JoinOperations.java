package dev.parley.gateway.openapi;

import dev.parley.gateway.openapi.Operation.Trait;
import dev.parley.gateway.problem.ErrorCode;
import java.util.List;

/** {@code /api/v1/join/{token}}. */
final class JoinOperations {

    static final Example SPOKEN = Example.of("spoken", "Something said aloud", """
            {"content": "It is quick.", "client_message_id": "m-1", "duration_ms": 2100, "confidence": 0.93}""");

    static final Example FILLED_IN = Example.of("filled_in", "A form", """
            {"node_id": "details", "data": {"seats": 3}}""");

    private static final String PATH = "/api/v1/join/{token}";
    private static final int OK = 200;
    private static final Parameter TOKEN =
            Parameter.path("token", Shape.pattern("^[A-Za-z0-9_-]+$"), "The token of the join link.");

    private JoinOperations() {}

    static List<Operation> all() {
        return List.of(
                Operation.get(PATH, "getConversation", Tag.JOIN, "Get the conversation")
                        .describedAs("As the participant sees it. Changes nothing, so link previews are harmless.")
                        .needsToken()
                        .with(TOKEN)
                        .answers(JoinShapes.CONVERSATION, SampleRun.conversationExample())
                        .follows(Trait.MIN_VERSION)
                        .refuses(ErrorCode.ERASED),
                Operation.get(PATH + "/stream", "followConversation", Tag.JOIN, "Follow the conversation")
                        .describedAs(
                                "Server-sent events: `entry` for each entry, `state` for the conversation without its"
                                        + " entries; ids are versions of the run.")
                        .needsToken()
                        .with(
                                TOKEN,
                                Parameter.query(
                                        "cursor", Shape.count(), "A version of the run; what came after it is sent."))
                        .answers(new Answer(
                                OK,
                                "The events",
                                List.of(Content.events("live", "An entry, then the state", SampleRun.stream()))))
                        .follows(Trait.STREAMED)
                        .refuses(ErrorCode.ERASED),
                act("sessions", "joinConversation", "Join")
                        .describedAs("Begins a sitting; the first consent, message or answer joins by itself.")
                        .takes(Nothing.SHAPE, Nothing.EXAMPLE)
                        .answers(JoinShapes.CONVERSATION, SampleRun.conversationAfterExample()),
                act("consent", "answerConsent", "Answer the consent question")
                        .describedAs("A no after a yes takes the consent back.")
                        .takes(JoinShapes.CONSENT, Example.of("yes", "Yes", "{\"granted\": true}"))
                        .answers(JoinShapes.CONVERSATION, SampleRun.conversationAfterExample()),
                act("messages", "say", "Say something")
                        .takes(JoinShapes.NEW_MESSAGE, SPOKEN)
                        .answers(JoinShapes.MESSAGE_ACK, JoinShapes.messageAck())
                        .refuses(ErrorCode.CONSENT_REQUIRED, ErrorCode.WRONG_NODE, ErrorCode.LIMIT_EXCEEDED),
                act("respond", "respond", "Answer a form or custom node")
                        .takes(JoinShapes.NEW_RESPONSE, FILLED_IN)
                        .answers(JoinShapes.CONTENT_RESPONSE, JoinShapes.contentResponse())
                        .refuses(ErrorCode.CONSENT_REQUIRED, ErrorCode.WRONG_NODE, ErrorCode.LIMIT_EXCEEDED),
                act("leave", "leaveConversation", "Leave")
                        .describedAs("Ends the sitting; the same link resumes it.")
                        .takes(Nothing.SHAPE, Nothing.EXAMPLE)
                        .answers(JoinShapes.CONVERSATION, SampleRun.conversationAfterExample()));
    }

    private static Operation act(String what, String id, String summary) {
        return Operation.post(PATH + "/" + what, id, Tag.JOIN, summary)
                .needsToken()
                .with(TOKEN)
                .follows(Trait.COMMAND)
                .refuses(ErrorCode.RUN_ENDED, ErrorCode.CONFLICT, ErrorCode.NOT_OPEN_YET, ErrorCode.ERASED);
    }
}
