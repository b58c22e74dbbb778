package dev.parley.engines.builtin.results;

import dev.parley.domain.run.EntryType;
import dev.parley.domain.view.TranscriptView.Entry;
import dev.parley.domain.view.TranscriptView.Role;
import dev.parley.engines.Conversation;
import java.util.List;

/** Which entries of a conversation are answers, and to what. */
final class Answers {

    private Answers() {}

    /** Everything the participant said or filled in at a node, in order. */
    static List<Entry> at(Conversation conversation, String nodeId) {
        return conversation.entries().stream()
                .filter(entry -> entry.role() == Role.PARTICIPANT)
                .filter(entry -> entry.nodeId().filter(nodeId::equals).isPresent())
                .toList();
    }

    /** Those of the entries that are words, not data. */
    static List<Entry> spoken(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.entryType() == EntryType.UTTERANCE
                        && !entry.content().isBlank())
                .toList();
    }

    /** Those of the entries that are data, not words. */
    static List<Entry> filledIn(List<Entry> entries) {
        return entries.stream().filter(entry -> entry.data().isPresent()).toList();
    }
}
