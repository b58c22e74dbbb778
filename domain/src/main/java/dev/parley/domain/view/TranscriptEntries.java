package dev.parley.domain.view;

import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.run.RunEvent;
import dev.parley.domain.run.RunEvent.OpenedNode;
import dev.parley.domain.run.RunEvent.TurnTaken;
import dev.parley.domain.view.TranscriptView.Entry;
import dev.parley.domain.view.Transcripts.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Folds a run's events into the entries of its transcript. */
final class TranscriptEntries {

    private TranscriptEntries() {}

    /** The entries of these events, which are a run's from its first on. */
    static List<Entry> of(List<EventEnvelope<RunEvent>> events) {
        var entries = new ArrayList<Entry>();
        var questions = new HashMap<String, OpenedNode>();
        Place place = Place.START;
        for (EventEnvelope<RunEvent> envelope : events) {
            place = place.after(envelope.event());
            opened(envelope.event(), questions);
            Transcripts.entry(envelope, place)
                    .map(entry -> withQuestion(entry, questions))
                    .ifPresent(entries::add);
        }
        return entries;
    }

    /** The nodes that these events opened, by id. */
    static Map<String, OpenedNode> opened(List<EventEnvelope<RunEvent>> events) {
        var nodes = new HashMap<String, OpenedNode>();
        events.forEach(envelope -> opened(envelope.event(), nodes));
        return nodes;
    }

    private static void opened(RunEvent event, Map<String, OpenedNode> nodes) {
        if (event instanceof TurnTaken turn) {
            turn.opened().ifPresent(node -> nodes.put(node.nodeId(), node));
        }
    }

    /** An answer to a node already passed belongs to that node's question, not to the open one. */
    private static Entry withQuestion(Entry entry, Map<String, OpenedNode> nodes) {
        if (entry.questionKey().isPresent()) {
            return entry;
        }
        return new Entry(
                entry.id(),
                entry.version(),
                entry.role(),
                entry.content(),
                entry.timestamp(),
                entry.durationMs(),
                entry.sessionId(),
                entry.nodeId(),
                entry.nodeId().map(nodes::get).map(OpenedNode::questionKey),
                entry.entryType(),
                entry.confidence(),
                entry.technique(),
                entry.engine(),
                entry.data());
    }
}
