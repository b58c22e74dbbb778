package dev.parley.domain.view;

import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.run.RunEvent;
import dev.parley.domain.run.RunEvent.InterviewRunCreated;
import dev.parley.domain.run.RunEvent.OpenedNode;
import dev.parley.domain.run.RunEvent.TurnTaken;
import dev.parley.domain.view.TranscriptView.Entry;
import dev.parley.domain.view.Transcripts.Place;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Makes a run's transcript entry by entry, for those who read the events page by page. It keeps no entries. Give it a run's
 * events from the first on, in order; not thread-safe.
 */
public final class TranscriptFold {

    private final Map<String, OpenedNode> nodes = new HashMap<>();
    private Place place = Place.START;
    private String language = "en";

    /** The entry that the next event is, if it is one. */
    public Optional<Entry> next(EventEnvelope<RunEvent> envelope) {
        place = place.after(envelope.event());
        if (envelope.event() instanceof TurnTaken turn) {
            turn.opened().ifPresent(node -> nodes.put(node.nodeId(), node));
        }
        if (envelope.event() instanceof InterviewRunCreated created) {
            language = created.language();
        }
        return Transcripts.entry(envelope, place, language);
    }

    /** Whether the agent was given the word and has not spoken yet. */
    public boolean agentsTurn() {
        return place.agentsTurn();
    }

    /** The nodes opened so far, by id. */
    Map<String, OpenedNode> nodes() {
        return Map.copyOf(nodes);
    }
}
