package dev.parley.engines.builtin.results;

import dev.parley.domain.graph.Node;
import dev.parley.domain.json.Json;
import dev.parley.domain.json.JsonSize;
import dev.parley.domain.limits.Limits;
import dev.parley.domain.run.NodeOutcome;
import dev.parley.domain.run.ResponseItem;
import dev.parley.domain.turn.Assessment;
import dev.parley.domain.view.TranscriptView.Entry;
import dev.parley.engines.Assess;
import dev.parley.engines.AssessRequest;
import dev.parley.engines.Conversation;
import dev.parley.engines.DrawResponses;
import dev.parley.engines.Responses;
import dev.parley.engines.builtin.BuiltIn;
import dev.parley.engines.builtin.text.Clip;
import dev.parley.engines.builtin.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws responses: what the core recorded of each node, an extract of the words, the data as it was filled in. */
public final class ResponseDrawer implements DrawResponses {

    /** All values together: with summaries and entry ids the record stays within {@link Limits#RECORD_BYTES}. */
    private static final int VALUES_BYTES = 160 * 1024;

    private final Assess assess;

    /** Answers that nobody assessed during the conversation are assessed now. */
    public ResponseDrawer(Assess assess) {
        this.assess = assess;
    }

    @Override
    public Responses responses(Conversation conversation) {
        var items = new ArrayList<ResponseItem>();
        int room = VALUES_BYTES;
        for (var nodeId : conversation.path()) {
            var node = conversation.blueprint().spec().graph().node(nodeId);
            if (node.isPresent()) {
                var item = item(conversation, nodeId, node.get(), room);
                room -= item.value().map(JsonSize::bytes).orElse(0);
                items.add(item);
            }
        }
        return new Responses(items, completionRate(conversation, items), BuiltIn.NAME);
    }

    private ResponseItem item(Conversation conversation, String nodeId, Node node, int room) {
        var entries = Answers.at(conversation, nodeId);
        var filledIn = Answers.filledIn(entries);
        var evidence = filledIn.isEmpty() ? entries : filledIn;
        var assessment = node.type().isFilledIn()
                ? Optional.<Assessment>empty()
                : assessment(conversation, nodeId, Answers.spoken(entries));
        boolean answered = isAnswered(conversation, nodeId, node, filledIn, assessment);
        var closed = Optional.ofNullable(conversation.closed().get(nodeId));
        return new ResponseItem(
                nodeId,
                node.type(),
                node.key(),
                answered,
                answered ? summary(conversation, node, nodeId, entries) : Optional.empty(),
                evidence.stream().map(Entry::id).toList(),
                closed.map(result -> result.followUpsAsked()).orElseGet(() -> followUps(conversation, nodeId)),
                closed.map(result -> result.probingComplete()).orElse(false),
                answered
                        ? value(filledIn, assessment).filter(value -> JsonSize.bytes(value) <= room)
                        : Optional.empty(),
                assessment.flatMap(Assessment::sentiment));
    }

    private Optional<Assessment> assessment(Conversation conversation, String nodeId, List<Entry> spoken) {
        if (spoken.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Optional.ofNullable(conversation.assessments().get(nodeId))
                .orElseGet(() -> assess.assess(new AssessRequest(
                                conversation.context(),
                                conversation.blueprint(),
                                conversation.agent(),
                                nodeId,
                                spoken.stream().map(Entry::content).toList(),
                                conversation.language(),
                                false,
                                List.of()))
                        .assessment()));
    }

    /** As the core left the node; of a node that was never left, as far as its answer goes. Words do not fill in a form. */
    private static boolean isAnswered(
            Conversation conversation,
            String nodeId,
            Node node,
            List<Entry> filledIn,
            Optional<Assessment> assessment) {
        var closed = conversation.closed().get(nodeId);
        if (closed != null) {
            return closed.outcome() == NodeOutcome.ANSWERED;
        }
        return switch (node) {
            case Node.Form _, Node.Custom _ -> !filledIn.isEmpty();
            case Node.Question _, Node.Stimulus _ ->
                assessment
                        .filter(found -> found.addressed() && !found.declined())
                        .isPresent();
        };
    }

    /** Of a node that was never left: the agent's turns at it that used a technique. */
    private static int followUps(Conversation conversation, String nodeId) {
        return (int) conversation.entries().stream()
                .filter(entry -> entry.technique().isPresent())
                .filter(entry -> entry.nodeId().filter(nodeId::equals).isPresent())
                .count();
    }

    private Optional<String> summary(Conversation conversation, Node node, String nodeId, List<Entry> entries) {
        var filledIn = Answers.filledIn(entries);
        var summary = filledIn.isEmpty()
                ? Summaries.ofWords(answers(conversation, nodeId, entries), Language.of(conversation.language()))
                : filledIn.getLast()
                        .data()
                        .map(data -> Summaries.ofData(node, data, conversation.language()))
                        .orElse("");
        return Optional.of(Clip.toBytes(summary, Limits.SUMMARY_BYTES)).filter(text -> !text.isBlank());
    }

    /** What answers of all that was said; all of it when the core took for an answer what does not look like one. */
    private List<Entry> answers(Conversation conversation, String nodeId, List<Entry> entries) {
        var spoken = Answers.spoken(entries);
        var answering = new Answering(assess, conversation).among(spoken, nodeId);
        return answering.isEmpty() ? spoken : answering;
    }

    private static Optional<Json> value(List<Entry> filledIn, Optional<Assessment> assessment) {
        return filledIn.isEmpty()
                ? assessment.flatMap(Assessment::value)
                : filledIn.getLast().data().map(data -> data);
    }

    private static double completionRate(Conversation conversation, List<ResponseItem> items) {
        var graph = conversation.blueprint().spec().graph();
        var required = items.stream()
                .filter(item -> graph.node(item.nodeId()).filter(Node::required).isPresent())
                .toList();
        long answered = required.stream().filter(ResponseItem::answered).count();
        return required.isEmpty() ? 1.0 : (double) answered / required.size();
    }
}
