package dev.parley.simulator;

import dev.parley.client.model.ConversationState.OpenNode;
import dev.parley.client.model.Entry;
import dev.parley.client.model.ShownEntry;
import java.time.Instant;
import java.util.List;

/**
 * What a participant knows when the word is theirs. Everything in it can be read again over the join link, so that a participant
 * needs no memory of their own.
 *
 * @param language of the interview, a BCP 47 tag
 * @param node what is open
 * @param heard everything said so far, oldest first
 * @param notes what whoever sent the participant knows about the node
 */
public record Situation(String language, OpenNode node, List<ShownEntry> heard, StudyNotes.NodeNotes notes) {

    public Situation {
        heard = List.copyOf(heard);
    }

    /** The agent's last words. */
    public String asked() {
        return heard.reversed().stream()
                .filter(entry -> entry.role() == Entry.Role.AGENT)
                .map(ShownEntry::content)
                .findFirst()
                .orElse("");
    }

    /** How often the participant has spoken at this node. */
    public int turnsHere() {
        return (int) said().stream()
                .filter(entry -> entry.nodeId().filter(node.id()::equals).isPresent())
                .count();
    }

    /** How often the participant has spoken at all. */
    public int turns() {
        return said().size();
    }

    /** When it was said what was said last. */
    public Instant at() {
        return heard.isEmpty() ? Instant.EPOCH : heard.getLast().timestamp();
    }

    private List<ShownEntry> said() {
        return heard.stream()
                .filter(entry -> entry.role() == Entry.Role.PARTICIPANT)
                .filter(entry -> entry.entryType() != Entry.Type.CONSENT)
                .toList();
    }
}
