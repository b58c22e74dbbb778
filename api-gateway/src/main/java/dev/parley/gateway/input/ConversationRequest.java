package dev.parley.gateway.input;

import dev.parley.domain.json.Json;
import dev.parley.domain.limits.Limits;
import dev.parley.domain.run.RunCommand.DeclineConsent;
import dev.parley.domain.run.RunCommand.GrantConsent;
import dev.parley.domain.run.RunCommand.Public;
import dev.parley.domain.run.RunCommand.RecordMessage;
import dev.parley.domain.run.RunCommand.RespondToNode;
import dev.parley.gateway.problem.Result;
import java.util.Optional;

/** The bodies with which a participant, or a client on the participant's behalf, takes part. */
public final class ConversationRequest {

    public static final int NODE_ID_BYTES = 128;
    public static final long LONGEST_MESSAGE_MS = 24L * 60 * 60 * 1000;

    private ConversationRequest() {}

    /** Something said. */
    public static Result<RecordMessage> readMessage(Body body) {
        return body.read(in -> new RecordMessage(
                in.text("content", Limits.MESSAGE_BYTES),
                clientMessageId(in),
                in.optionalText("node_id", NODE_ID_BYTES),
                in.time("spoken_at"),
                in.wholeNumber("duration_ms", 0, LONGEST_MESSAGE_MS),
                in.decimal("confidence", 0, 1)));
    }

    /** An answer to a form or a custom node. */
    public static Result<RespondToNode> readRespond(Body body) {
        return body.read(in -> {
            var data = in.jsonObject("data", Limits.CONTENT_RESPONSE_BYTES);
            if (in.json("data").isEmpty()) {
                in.error("data", "required", "is required");
            }
            return new RespondToNode(
                    in.text("node_id", NODE_ID_BYTES), data.orElse(Json.Object.EMPTY), clientMessageId(in));
        });
    }

    /** A yes or a no to the consent text. */
    public static Result<Public> readConsent(Body body) {
        return body.read(in -> {
            if (in.json("granted").isEmpty()) {
                in.error("granted", "required", "is required");
            }
            return in.bool("granted", false) ? new GrantConsent() : new DeclineConsent();
        });
    }

    private static Optional<String> clientMessageId(Fields in) {
        var id = in.optionalText("client_message_id", Limits.CLIENT_MESSAGE_ID_CHARS * 4);
        if (id.isPresent() && (id.get().isBlank() || id.get().length() > Limits.CLIENT_MESSAGE_ID_CHARS)) {
            in.error(
                    "client_message_id",
                    "limit_exceeded",
                    "must have 1 to " + Limits.CLIENT_MESSAGE_ID_CHARS + " characters");
        }
        return id;
    }
}
