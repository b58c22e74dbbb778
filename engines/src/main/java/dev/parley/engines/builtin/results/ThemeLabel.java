package dev.parley.engines.builtin.results;

import dev.parley.domain.id.EntryId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What to call a theme: in the participant's words, as shared by most of its entries. */
final class ThemeLabel {

    private ThemeLabel() {}

    /** The phrase that most of the entries use, or use without an adjective; else the noun they share. */
    static String of(List<Mention> mentions) {
        return shared(mentions, Mention::label)
                .or(() -> shared(mentions, Mention::core))
                .orElseGet(() -> isOneName(mentions) ? mostUsed(mentions, Mention::core) : sharedNoun(mentions));
    }

    private static boolean isOneName(List<Mention> mentions) {
        return mentions.stream().map(Mention::nounStems).distinct().count() == 1;
    }

    private static Optional<String> shared(List<Mention> mentions, Function<Mention, String> wording) {
        long entries = mentions.stream().map(Mention::entryId).distinct().count();
        return entriesBy(mentions, wording).entrySet().stream()
                .filter(found -> found.getValue().size() * 2L > entries)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The noun that most of them have, as it is written most often. */
    private static String sharedNoun(List<Mention> mentions) {
        var counts = new HashMap<String, Integer>();
        mentions.forEach(mention -> mention.nounStems().forEach(stem -> counts.merge(stem, 1, Integer::sum)));
        var first = mentions.getFirst();
        var stem = first.head();
        for (var each : first.nounStems()) {
            if (counts.getOrDefault(each, 0) > counts.getOrDefault(stem, 0)) {
                stem = each;
            }
        }
        var shared = stem;
        var naming = mentions.stream()
                .filter(mention -> mention.nounStems().contains(shared))
                .toList();
        return mostUsed(naming, mention -> mention.asWritten(shared));
    }

    /** Of several that are used equally the first. */
    private static String mostUsed(List<Mention> mentions, Function<Mention, String> wording) {
        var best = mentions.getFirst();
        var uses = entriesBy(mentions, wording);
        for (var mention : mentions) {
            if (uses(mention, wording, uses) > uses(best, wording, uses)) {
                best = mention;
            }
        }
        return wording.apply(best);
    }

    private static int uses(Mention mention, Function<Mention, String> wording, Map<String, Set<EntryId>> uses) {
        return uses.getOrDefault(wording.apply(mention), Set.of()).size();
    }

    private static Map<String, Set<EntryId>> entriesBy(List<Mention> mentions, Function<Mention, String> wording) {
        var entries = new LinkedHashMap<String, Set<EntryId>>();
        mentions.forEach(mention -> entries.computeIfAbsent(wording.apply(mention), ignored -> new HashSet<>())
                .add(mention.entryId()));
        return entries;
    }
}
