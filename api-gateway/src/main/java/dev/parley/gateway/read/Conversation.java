package dev.parley.gateway.read;

import dev.parley.domain.view.TranscriptView.Entry;
import java.util.List;

/**
 * What was said in a run up to a version, whether or not the blueprint asks for a transcript.
 *
 * @param agentsTurn whether the agent was given the word and has not spoken yet
 */
public record Conversation(List<Entry> entries, boolean agentsTurn) {
    public Conversation {
        entries = List.copyOf(entries);
    }
}
