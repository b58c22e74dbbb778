package dev.parley.engines.model.analyze;

import dev.parley.domain.id.EntryId;
import dev.parley.domain.run.EntryType;
import dev.parley.domain.view.TranscriptView.Entry;
import dev.parley.domain.view.TranscriptView.Role;
import dev.parley.engines.Conversation;
import dev.parley.engines.model.hear.Hearing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The entries that an analysis may cite, under the short ids that a model sees: what the participant said in words, but for
 * what was said beside a form. Messages that
 * try to steer the interviewer are shown without that, and count as evidence of nothing.
 */
final class Citable {

    private final Map<String, Entry> byId = new LinkedHashMap<>();
    private final Map<Entry, String> ids = new LinkedHashMap<>();

    private final Map<Entry, String> shortened = new HashMap<>();

    Citable(Conversation conversation, Hearing hearing) {
        var asked = "";
        for (var entry : conversation.entries()) {
            asked = entry.role() == Role.AGENT ? entry.content() : asked;
            boolean said = entry.role() == Role.PARTICIPANT && entry.entryType() == EntryType.UTTERANCE;
            if (!said || entry.content().isBlank() || isBesideForm(conversation, entry)) {
                continue;
            }
            var shown = hearing.shown(entry.content(), asked, conversation.language());
            if (!shown.equals(entry.content())) {
                shortened.put(entry, shown);
            } else {
                var id = "e" + (byId.size() + 1);
                byId.put(id, entry);
                ids.put(entry, id);
            }
        }
    }

    private static boolean isBesideForm(Conversation conversation, Entry entry) {
        return entry.nodeId()
                .flatMap(conversation.blueprint().spec().graph()::node)
                .filter(node -> node.type().isFilledIn())
                .isPresent();
    }

    boolean isEmpty() {
        return byId.isEmpty();
    }

    Optional<String> idOf(Entry entry) {
        return Optional.ofNullable(ids.get(entry));
    }

    /** What a model may read of an entry. */
    String shown(Entry entry) {
        return shortened.getOrDefault(entry, entry.content());
    }

    Optional<Entry> entry(String id) {
        return Optional.ofNullable(byId.get(id.strip()));
    }

    /** The entries with those ids of the run's. */
    List<Entry> entries(Collection<EntryId> ids) {
        return byId.values().stream().filter(entry -> ids.contains(entry.id())).toList();
    }

    /** The entries of those ids, each once, unknown ones left out. */
    List<Entry> named(Iterable<String> named) {
        var found = new ArrayList<Entry>();
        named.forEach(id -> entry(id).filter(entry -> !found.contains(entry)).ifPresent(found::add));
        return found;
    }
}
