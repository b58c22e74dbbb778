package dev.parley.gateway.document;

import dev.parley.domain.graph.NodeType;
import dev.parley.domain.id.CommandId;
import dev.parley.domain.id.RunId;
import dev.parley.domain.json.Json;
import dev.parley.gateway.json.JsonWriter;
import dev.parley.kit.id.PublicIds;
import dev.parley.kit.id.PublicIds.Kind;
import java.util.Optional;
import java.util.OptionalLong;

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

    /** A command that has not been decided yet, or what became of it. */
    public static byte[] command(
            CommandId command, String status, OptionalLong version, Optional<String> code, Optional<String> detail) {
        return JsonWriter.object(out -> out.text("object", "command")
                .text("id", PublicIds.format(Kind.COMMAND, command.value()))
                .text("status", status)
                .number("version", version)
                .text("code", code)
                .text("detail", detail));
    }
}
