package dev.parley.gateway.document;

import dev.parley.domain.graph.NodeType;
import dev.parley.domain.id.PublicIds;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.domain.id.RunId;
import dev.parley.domain.json.Json;
import dev.parley.gateway.json.JsonWriter;

/** What a participant's words, and commands still under way, are answered with. */
public final class Acknowledgement {

    private Acknowledgement() {}

    /** A message was recorded. */
    public static byte[] message(RunId run, long version) {
        return JsonWriter.object(out -> out.text("object", "message_ack")
                .text("run_id", PublicIds.format(Kind.RUN, run.value()))
                .text("status", "received")
                .number("version", version));
    }

    /** An answer to a form or custom node was recorded. */
    public static byte[] contentResponse(RunId run, String nodeId, NodeType nodeType, Json.Object data, long version) {
        return JsonWriter.object(out -> out.text("object", "content_response")
                .text("run_id", PublicIds.format(Kind.RUN, run.value()))
                .text("node_id", nodeId)
                .choice("node_type", nodeType)
                .json("data", data)
                .number("version", version));
    }

    /** Everything about a participant is gone; {@code runs} of them with this request. */
    public static byte[] participantErasure(String externalId, int runs) {
        return JsonWriter.object(out -> out.text("object", "participant_erasure")
                .text("external_id", externalId)
                .number("runs_erased", runs));
    }

    /** Everything said in a run is gone. */
    public static byte[] erasure(RunId run, long version) {
        return JsonWriter.object(out -> out.text("object", "erasure")
                .text("run_id", PublicIds.format(Kind.RUN, run.value()))
                .text("status", "erased")
                .number("version", version));
    }
}
