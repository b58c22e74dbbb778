package dev.parley.gateway.document;

import dev.parley.domain.catalog.Blueprint;
import dev.parley.domain.graph.Node;
import dev.parley.domain.id.Mode;
import dev.parley.domain.view.RunView;
import dev.parley.domain.view.TranscriptView;
import dev.parley.gateway.json.JsonWriter;
import dev.parley.kit.id.PublicIds;
import dev.parley.kit.id.PublicIds.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A conversation as its participant may see it: nothing of the researcher's notes, the agent's prompt or other nodes.
 *
 * @param blueprint the pinned one, for the open node
 * @param transcript what was said so far; not given where a command has just been acknowledged
 */
public record ConversationDocument(RunView run, Blueprint blueprint, Optional<TranscriptView> transcript, Instant at) {

    /** Writes the members. */
    public void write(JsonWriter out) {
        out.text("object", "conversation")
                .text("run_id", PublicIds.format(Kind.RUN, run.id().value()))
                .bool("test_mode", run.tenant().mode() == Mode.TEST)
                .text("name", blueprint.spec().name())
                .choice("status", run.status())
                .choice("end_reason", run.endReason())
                .choice("consent_status", run.consentStatus())
                .text(
                        "current_session_id",
                        run.currentSessionId().map(id -> PublicIds.format(Kind.SESSION, id.value())))
                .text("language", run.language())
                .time("scheduled_at", run.scheduledAt())
                .time("expires_at", run.expiresAt())
                .object("progress", this::progress)
                .object("open_node", openNode(), ConversationDocument::node);
        transcript
                .map(TranscriptView::entries)
                .ifPresentOrElse(entries -> entries(out, entries), () -> out.empty("entries"));
        out.number("version", run.version());
    }

    private void progress(JsonWriter out) {
        var progress = run.progress();
        out.number("nodes_total", progress.nodesTotal())
                .number("nodes_visited", progress.nodesVisited())
                .number("duration_s", progress.durationS(at))
                .number("estimated_remaining_s", progress.estimatedRemainingS(at));
    }

    private record OpenNode(String id, Node node) {}

    private Optional<OpenNode> openNode() {
        return run.progress()
                .currentNode()
                .flatMap(id -> blueprint.spec().graph().node(id).map(node -> new OpenNode(id, node)));
    }

    private static void node(JsonWriter out, OpenNode open) {
        out.text("id", open.id());
        GraphDocument.asParticipantSeesIt(out, open.node());
    }

    private static void entries(JsonWriter out, List<TranscriptView.Entry> entries) {
        out.objects(
                "entries",
                entries,
                (item, entry) -> item.text(
                                "id", PublicIds.format(Kind.ENTRY, entry.id().value()))
                        .choice("role", entry.role())
                        .text("content", entry.content())
                        .time("timestamp", entry.timestamp())
                        .text("session_id", entry.sessionId().map(id -> PublicIds.format(Kind.SESSION, id.value())))
                        .text("node_id", entry.nodeId())
                        .choice("entry_type", entry.entryType())
                        .json("data", entry.data())
                        .number("version", entry.version()));
    }
}
