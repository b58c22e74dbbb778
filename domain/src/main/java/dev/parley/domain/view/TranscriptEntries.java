package dev.parley.domain.view;

import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.run.RunEvent;
import dev.parley.domain.run.RunEvent.OpenedNode;
import dev.parley.domain.view.TranscriptView.Entry;
import java.util.List;
import java.util.Map;

/** Folds a run's events into the entries of its transcript. */
final class TranscriptEntries {

    private TranscriptEntries() {}

    /** The entries of these events, which are a run's from its first on. */
    static List<Entry> of(List<EventEnvelope<RunEvent>> events) {
        var fold = new TranscriptFold();
        return events.stream().flatMap(event -> fold.next(event).stream()).toList();
    }

    /** The nodes that these events opened, by id. */
    static Map<String, OpenedNode> opened(List<EventEnvelope<RunEvent>> events) {
        var fold = new TranscriptFold();
        events.forEach(fold::next);
        return fold.nodes();
    }
}
