package dev.parley.domain.view;

import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.id.EntryId;
import dev.parley.domain.run.ResponseItem;
import dev.parley.domain.run.RunEvent;
import dev.parley.domain.run.RunEvent.OpenedNode;
import dev.parley.domain.run.RunEvent.ResponsesRecorded;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Folds a run's events into its responses: what was recorded, joined with the words that were said. */
public final class ResponsesViews {

    private ResponsesViews() {}

    /**
     * The newest responses at the run's version, if there are any.
     *
     * @param events the run's events up to its version, oldest first
     */
    public static Optional<ResponsesView> of(RunView run, List<EventEnvelope<RunEvent>> events) {
        return events.reversed().stream()
                .filter(envelope -> envelope.event() instanceof ResponsesRecorded)
                .findFirst()
                .map(envelope -> view(run, events, envelope, (ResponsesRecorded) envelope.event()));
    }

    private static ResponsesView view(
            RunView run,
            List<EventEnvelope<RunEvent>> events,
            EventEnvelope<RunEvent> envelope,
            ResponsesRecorded recorded) {
        Map<String, OpenedNode> nodes = TranscriptEntries.opened(events);
        Map<EntryId, String> words = TranscriptEntries.of(events).stream()
                .collect(Collectors.toMap(TranscriptView.Entry::id, TranscriptView.Entry::content));
        return new ResponsesView(
                Optional.of(recorded.responsesId()),
                run.id(),
                run.tenant(),
                ResultStatus.COMPLETED,
                recorded.items().stream()
                        .map(item -> new ResponsesView.Item(item, question(item, nodes), verbatim(item, words)))
                        .toList(),
                run.progress().pathTaken(),
                recorded.completionRate(),
                recorded.engine(),
                envelope.meta().occurredAt(),
                envelope.meta().occurredAt());
    }

    /** The question as it was asked. */
    private static String question(ResponseItem item, Map<String, OpenedNode> nodes) {
        return Optional.ofNullable(nodes.get(item.nodeId()))
                .map(OpenedNode::text)
                .orElse("");
    }

    /** The participant's exact words at the node, one entry a line. */
    private static String verbatim(ResponseItem item, Map<EntryId, String> words) {
        return item.entryIds().stream().map(words::get).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }
}
