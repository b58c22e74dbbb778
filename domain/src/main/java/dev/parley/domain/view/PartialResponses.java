package dev.parley.domain.view;

import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.id.EntryId;
import dev.parley.domain.json.Json;
import dev.parley.domain.run.NodeOutcome;
import dev.parley.domain.run.NodeResult;
import dev.parley.domain.run.ResponseItem;
import dev.parley.domain.run.RunEvent;
import dev.parley.domain.run.RunEvent.OpenedNode;
import dev.parley.domain.run.RunEvent.TurnTaken;
import dev.parley.domain.run.Speech;
import dev.parley.domain.turn.Assessment;
import dev.parley.domain.view.TranscriptView.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The responses of a run whose responses were not drawn yet: what follows from its events without any engine. No summary, and
 * nothing that would have to be judged.
 */
public final class PartialResponses {

    private final Map<String, OpenedNode> opened = new LinkedHashMap<>();
    private final Map<String, NodeResult> closed = new HashMap<>();
    private final Map<String, Json> values = new HashMap<>();
    private final Map<String, List<Entry>> said = new HashMap<>();

    private PartialResponses() {}

    /**
     * What is known; empty before the run has begun.
     *
     * @param events the run's events up to its version, oldest first
     */
    public static Optional<ResponsesView> of(RunView run, List<EventEnvelope<RunEvent>> events) {
        if (run.startedAt().isEmpty()) {
            return Optional.empty();
        }
        var fold = new PartialResponses();
        events.forEach(envelope -> fold.add(envelope.event()));
        TranscriptEntries.of(events).forEach(fold::add);
        var items = fold.items();
        return Optional.of(new ResponsesView(
                Optional.empty(),
                run.id(),
                run.tenant(),
                ResultStatus.PROCESSING,
                items,
                run.progress().pathTaken(),
                fold.completionRate(items),
                Speech.CORE,
                run.startedAt().get(),
                run.updatedAt()));
    }

    private void add(RunEvent event) {
        if (event instanceof TurnTaken turn) {
            turn.closed().ifPresent(node -> {
                closed.put(node.nodeId(), node);
                turn.assessment().flatMap(Assessment::value).ifPresent(value -> values.put(node.nodeId(), value));
            });
            turn.opened().ifPresent(node -> opened.put(node.nodeId(), node));
        }
    }

    private void add(Entry entry) {
        if (entry.role() == TranscriptView.Role.PARTICIPANT) {
            entry.nodeId()
                    .ifPresent(node -> said.computeIfAbsent(node, ignored -> new ArrayList<>())
                            .add(entry));
        }
    }

    private List<ResponsesView.Item> items() {
        return opened.values().stream().map(this::item).toList();
    }

    private ResponsesView.Item item(OpenedNode node) {
        List<Entry> entries = evidence(said.getOrDefault(node.nodeId(), List.of()));
        Optional<NodeResult> result = Optional.ofNullable(closed.get(node.nodeId()));
        List<EntryId> ids = entries.stream().map(Entry::id).toList();
        var response = new ResponseItem(
                node.nodeId(),
                node.nodeType(),
                node.questionKey(),
                !ids.isEmpty()
                        && result.map(left -> left.outcome() == NodeOutcome.ANSWERED)
                                .orElse(false),
                Optional.empty(),
                ids,
                result.map(NodeResult::followUpsAsked).orElse(0),
                result.map(NodeResult::probingComplete).orElse(false),
                value(node, entries),
                Optional.empty());
        return new ResponsesView.Item(
                response, node.text(), entries.stream().map(Entry::content).collect(Collectors.joining("\n")));
    }

    /** Of a form that was filled in its data, without what was said beside it. */
    private static List<Entry> evidence(List<Entry> entries) {
        List<Entry> filledIn =
                entries.stream().filter(entry -> entry.data().isPresent()).toList();
        return filledIn.isEmpty() ? entries : filledIn;
    }

    /** A form's newest data, or the typed value that an assessment was certain of. */
    private Optional<Json> value(OpenedNode node, List<Entry> entries) {
        return entries.reversed().stream()
                .flatMap(entry -> entry.data().stream())
                .<Json>map(data -> data)
                .findFirst()
                .or(() -> Optional.ofNullable(values.get(node.nodeId())));
    }

    private double completionRate(List<ResponsesView.Item> items) {
        long required = opened.values().stream().filter(OpenedNode::required).count();
        long answered = items.stream()
                .map(ResponsesView.Item::response)
                .filter(item -> item.answered() && isRequired(item))
                .count();
        return required == 0 ? 1.0 : (double) answered / required;
    }

    private boolean isRequired(ResponseItem item) {
        OpenedNode node = opened.get(item.nodeId());
        return node != null && node.required();
    }
}
