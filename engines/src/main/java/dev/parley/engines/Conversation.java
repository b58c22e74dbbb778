package dev.parley.engines;

import dev.parley.domain.catalog.Agent;
import dev.parley.domain.catalog.Blueprint;
import dev.parley.domain.run.NodeResult;
import dev.parley.domain.turn.Assessment;
import dev.parley.domain.view.TranscriptView.Entry;
import java.util.List;
import java.util.Map;

/**
 * A conversation that is over, as far as it came.
 *
 * @param context for whom, and until when
 * @param language BCP 47, of the interview
 * @param entries the transcript, oldest first
 * @param path ids of the nodes opened, in order
 * @param closed by node id, for the nodes that were left; the last one of a run cut short is missing
 * @param assessments by node id, the newest of each open answer that was assessed
 */
public record Conversation(
        WorkContext context,
        Blueprint blueprint,
        Agent agent,
        String language,
        List<Entry> entries,
        List<String> path,
        Map<String, NodeResult> closed,
        Map<String, Assessment> assessments) {

    public Conversation {
        entries = List.copyOf(entries);
        path = List.copyOf(path);
        closed = Map.copyOf(closed);
        assessments = Map.copyOf(assessments);
    }
}
