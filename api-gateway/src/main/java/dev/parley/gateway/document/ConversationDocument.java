package dev.parley.gateway.document;

import dev.parley.domain.catalog.Agent;
import dev.parley.domain.catalog.AgentSpec.Model;
import dev.parley.domain.catalog.AgentSpec.Provider;
import dev.parley.domain.catalog.Blueprint;
import dev.parley.domain.catalog.Channel;
import dev.parley.domain.graph.Node;
import dev.parley.domain.graph.NodeType;
import dev.parley.domain.id.Mode;
import dev.parley.domain.id.PublicIds;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.domain.run.ConsentStatus;
import dev.parley.domain.run.RunStatus;
import dev.parley.domain.view.RunView;
import dev.parley.domain.view.TranscriptView.Entry;
import dev.parley.domain.words.CoreWords;
import dev.parley.gateway.json.JsonWriter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A conversation as its participant may see it: nothing of the researcher's notes, the agent's prompt, conditions or other nodes.
 *
 * @param organizationName who invites, if the operator said so
 * @param typing whether the agent is composing; empty where a command has just been acknowledged
 * @param entries what was said so far; empty where a command has just been acknowledged, and in streams, which tell them one by one
 */
public record ConversationDocument(
        RunView run,
        Definitions definitions,
        Optional<String> organizationName,
        Optional<Boolean> typing,
        Optional<List<Entry>> entries,
        Instant at) {

    /** What the run pins. */
    public record Definitions(Blueprint blueprint, Agent agent, Optional<Channel> channel) {}

    /** Writes the members. */
    public void write(JsonWriter out) {
        out.text("object", "conversation")
                .text("run_id", PublicIds.format(Kind.RUN, run.id().value()))
                .bool("test_mode", run.tenant().mode() == Mode.TEST)
                .text("name", definitions.blueprint().spec().name())
                .text("organization_name", organizationName)
                .text("agent_name", definitions.agent().spec().name())
                .text("participant_name", run.participant().name())
                .choice("status", run.status())
                .bool("over", isOver())
                .bool("paused", isPaused())
                .choice("end_reason", run.endReason())
                .choice("consent_status", run.consentStatus())
                .object("consent", this::consent)
                .choice(
                        "channel_type",
                        definitions.channel().map(channel -> channel.spec().type()))
                .bool("recording", isRecorded())
                .texts(
                        "model_providers",
                        modelProviders().stream().map(JsonWriter::wireName).toList())
                .text(
                        "current_session_id",
                        run.currentSessionId().map(id -> PublicIds.format(Kind.SESSION, id.value())))
                .text("language", run.language())
                .time("scheduled_at", run.scheduledAt())
                .time("expires_at", run.expiresAt())
                .object("progress", this::progress)
                .object("open_node", openNode(), ConversationDocument::node);
        typing.ifPresentOrElse(composing -> out.bool("typing", composing), () -> out.empty("typing"));
        entries.ifPresentOrElse(
                said -> out.objects("entries", said, ConversationDocument::entry)
                        .objects("nodes", shown(said), ConversationDocument::node),
                () -> out.empty("entries").empty("nodes"));
        out.number("version", run.version());
    }

    /** Sound or pictures, beside the words. */
    public boolean isRecorded() {
        return definitions
                .channel()
                .map(channel -> channel.spec().settings().recording())
                .orElse(false);
    }

    /** Whose language models read what is said, beside the built-in engine. */
    public List<Provider> modelProviders() {
        var models = definitions.agent().spec().modelConfig();
        return Stream.of(models.generation(), models.assessment())
                .map(Model::provider)
                .filter(provider -> provider != Provider.BUILTIN)
                .distinct()
                .toList();
    }

    /** Nothing more can be said; results may still be made. */
    private boolean isOver() {
        return run.status() == RunStatus.PROCESSING || run.status().isTerminal();
    }

    /** The conversation has begun and nobody is there: joining again goes on where it stopped. */
    private boolean isPaused() {
        return run.sessionCount() > 0 && !isOver() && run.currentSessionId().isEmpty();
    }

    private void consent(JsonWriter out) {
        var words = CoreWords.in(run.language());
        out.bool("required", run.consentStatus() != ConsentStatus.NOT_REQUIRED)
                .text("text", words.consent())
                .text("text_version", CoreWords.CONSENT_VERSION)
                .text("language", words.language());
    }

    private void progress(JsonWriter out) {
        var progress = run.progress();
        out.number("nodes_total", progress.nodesTotal())
                .number("nodes_visited", progress.nodesVisited())
                .number("duration_s", progress.durationS(at))
                .number("estimated_remaining_s", progress.estimatedRemainingS(at));
    }

    private record ShownNode(String id, Node node) {}

    private Optional<ShownNode> openNode() {
        return run.progress()
                .currentNode()
                .flatMap(id -> definitions.blueprint().spec().graph().node(id).map(node -> new ShownNode(id, node)));
    }

    /** What the entries show beyond their words: a reader who comes back needs the labels of a form to understand its answers. */
    private List<ShownNode> shown(List<Entry> said) {
        var graph = definitions.blueprint().spec().graph();
        return said.stream()
                .flatMap(entry -> entry.nodeId().stream())
                .distinct()
                .flatMap(id -> graph
                        .node(id)
                        .filter(node -> node.type() != NodeType.QUESTION)
                        .map(node -> new ShownNode(id, node))
                        .stream())
                .toList();
    }

    private static void node(JsonWriter out, ShownNode shown) {
        out.text("id", shown.id());
        GraphDocument.asParticipantSeesIt(out, shown.node());
    }

    /** Writes the members of an entry. */
    public static void entry(JsonWriter out, Entry entry) {
        out.text("id", PublicIds.format(Kind.ENTRY, entry.id().value()))
                .choice("role", entry.role())
                .text("content", entry.content())
                .time("timestamp", entry.timestamp())
                .text("session_id", entry.sessionId().map(id -> PublicIds.format(Kind.SESSION, id.value())))
                .text("node_id", entry.nodeId())
                .choice("entry_type", entry.entryType())
                .json("data", entry.data())
                .number("version", entry.version());
    }
}
