package dev.parley.engines.builtin.results;

import dev.parley.domain.id.EntryId;
import dev.parley.domain.run.AnalysisResults.Quote;
import dev.parley.domain.run.AnalysisResults.Theme;
import dev.parley.engines.builtin.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds what keeps coming up: noun phrases, gathered under the noun that the most entries share, so that "support team" and
 * "customer support" are one theme. A theme needs two entries, or one that feels strongly about it and names it twice.
 */
final class ThemeFinder {

    private static final int MOST_THEMES = 8;
    private static final int MOST_EVIDENCE = 100;
    private static final int MOST_QUOTES = 3;
    private static final int LONGEST_QUOTE = 240;
    private static final double STRONG = 0.5;

    private final List<Mention> mentions;
    private final Map<String, Set<EntryId>> entriesByNoun = new HashMap<>();

    ThemeFinder(List<SpokenAnswer> answers, Language language) {
        this.mentions = Mention.in(answers, language);
        mentions.forEach(mention -> mention.nounStems()
                .forEach(noun -> entriesByNoun
                        .computeIfAbsent(noun, ignored -> new HashSet<>())
                        .add(mention.entryId())));
    }

    /** The themes, the most salient first. */
    List<Theme> themes() {
        var clusters = new LinkedHashMap<String, List<Mention>>();
        mentions.forEach(mention -> clusters.computeIfAbsent(sharedNoun(mention), ignored -> new ArrayList<>())
                .add(mention));
        return clusters.entrySet().stream()
                .filter(cluster -> isTheme(cluster.getValue()))
                .map(cluster -> theme(cluster.getKey(), cluster.getValue()))
                .sorted(Comparator.comparingDouble((Theme theme) -> -theme.salience()))
                .limit(MOST_THEMES)
                .toList();
    }

    /** Of the phrase's nouns the one that most entries have; its head when they are level. */
    private String sharedNoun(Mention mention) {
        var nouns = mention.nounStems();
        var best = mention.head();
        for (var noun : nouns) {
            if (entries(noun) > entries(best)) {
                best = noun;
            }
        }
        return best;
    }

    private int entries(String noun) {
        return entriesByNoun.getOrDefault(noun, Set.of()).size();
    }

    private static boolean isTheme(List<Mention> cluster) {
        long entries = cluster.stream().map(Mention::entryId).distinct().count();
        return entries >= 2 || cluster.size() >= 2 && intensity(cluster) >= STRONG;
    }

    private static double intensity(List<Mention> cluster) {
        return cluster.stream().mapToDouble(Mention::intensity).max().orElse(0);
    }

    private static Theme theme(String noun, List<Mention> cluster) {
        var evidence = cluster.stream()
                .map(Mention::entryId)
                .distinct()
                .limit(MOST_EVIDENCE)
                .toList();
        return new Theme(label(noun, cluster), salience(cluster), evidence, quotes(cluster));
    }

    /** The phrase that most of its entries use, or use without an adjective; else the noun they share, as first written. */
    private static String label(String noun, List<Mention> cluster) {
        return shared(cluster, Mention::label)
                .or(() -> shared(cluster, Mention::core))
                .orElseGet(() -> cluster.getFirst().asWritten(noun));
    }

    private static Optional<String> shared(List<Mention> cluster, Function<Mention, String> wording) {
        var entriesByWording = new LinkedHashMap<String, Set<EntryId>>();
        cluster.forEach(mention -> entriesByWording
                .computeIfAbsent(wording.apply(mention), ignored -> new HashSet<>())
                .add(mention.entryId()));
        long entries = cluster.stream().map(Mention::entryId).distinct().count();
        return entriesByWording.entrySet().stream()
                .filter(found -> found.getValue().size() * 2 > entries)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * 0 to 1, the same scale for every run: grows with the entries, the questions and the mentions, and with how strongly it is
     * felt.
     */
    private static double salience(List<Mention> cluster) {
        long entries = cluster.stream().map(Mention::entryId).distinct().count();
        long questions = cluster.stream().map(Mention::questionKey).distinct().count();
        double weight = 0.12 * entries + 0.08 * questions + 0.02 * cluster.size() + 0.3 * intensity(cluster);
        return Math.round((1 - Math.exp(-weight)) * 100) / 100.0;
    }

    private static List<Quote> quotes(List<Mention> cluster) {
        var byEntry = new LinkedHashMap<EntryId, Mention>();
        cluster.stream()
                .sorted(Comparator.comparingDouble((Mention mention) -> -mention.intensity()))
                .forEach(mention -> byEntry.putIfAbsent(mention.entryId(), mention));
        return byEntry.values().stream()
                .limit(MOST_QUOTES)
                .map(mention -> new Quote(mention.entryId(), mention.quote(LONGEST_QUOTE)))
                .toList();
    }
}
