package dev.parley.engines.builtin.results;

import dev.parley.domain.id.EntryId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * For languages that are compared by words: phrases are gathered under the noun that the most entries share, so that "support
 * team" and "customer support" are one.
 */
final class BySharedNoun implements Grouping {

    @Override
    public List<Group> groups(List<Mention> mentions, List<SpokenAnswer> answers) {
        var entriesByNoun = new HashMap<String, Set<EntryId>>();
        mentions.forEach(mention -> mention.nounStems()
                .forEach(noun -> entriesByNoun
                        .computeIfAbsent(noun, ignored -> new HashSet<>())
                        .add(mention.entryId())));
        var groups = new LinkedHashMap<String, List<Mention>>();
        mentions.forEach(mention -> groups.computeIfAbsent(shared(mention, entriesByNoun), ignored -> new ArrayList<>())
                .add(mention));
        return groups.values().stream()
                .map(group -> new Group(group, group, List.of()))
                .toList();
    }

    /** Of the phrase's nouns the one that most entries have; its head when they are level. */
    private static String shared(Mention mention, Map<String, Set<EntryId>> entriesByNoun) {
        var best = mention.head();
        for (var noun : mention.nounStems()) {
            if (entries(noun, entriesByNoun) > entries(best, entriesByNoun)) {
                best = noun;
            }
        }
        return best;
    }

    private static int entries(String noun, Map<String, Set<EntryId>> entriesByNoun) {
        return entriesByNoun.getOrDefault(noun, Set.of()).size();
    }
}
