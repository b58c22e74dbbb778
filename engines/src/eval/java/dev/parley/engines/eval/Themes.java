package dev.parley.engines.eval;

import dev.parley.engines.eval.InterviewReading.Theme;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;

/** Holds themes against the labelled ones: by the entries they put together, and by what they are called. */
final class Themes {

    private static final Set<String> EMPTY_WORDS = Set.of(
            "the", "and", "for", "are", "not", "with", "her", "its", "too", "der", "die", "das", "und", "les", "des",
            "une");

    private Themes() {}

    /**
     * Pairs of entries that share a theme (Amigó et al., 2009, "pair counting"): how many of the pairs found are labelled, how many of the labelled
     * are found. Entries may be in several themes. Counted over all interviews.
     */
    static Score pairs(List<LabelledInterview> labelled, List<InterviewReading> read) {
        double right = 0;
        double said = 0;
        double there = 0;
        for (int i = 0; i < labelled.size(); i++) {
            var found = pairs(read.get(i).themes());
            var wanted = pairs(labelled.get(i).labels().themes());
            said += found.size();
            there += wanted.size();
            found.retainAll(wanted);
            right += found.size();
        }
        return Score.of(right, said, there, 0);
    }

    /**
     * A theme's label is right when it shares a word with a labelled theme's label, or another wording of it, and an entry with that theme.
     * Precision: the found themes whose label is right. Recall: the labelled themes that some right label names.
     */
    static Score labels(List<LabelledInterview> labelled, List<InterviewReading> read) {
        double right = 0;
        double said = 0;
        double named = 0;
        double there = 0;
        for (int i = 0; i < labelled.size(); i++) {
            var interview = labelled.get(i);
            var found = read.get(i).themes();
            said += found.size();
            there += interview.themes().size();
            right += found.stream()
                    .filter(theme -> interview.themes().stream().anyMatch(wanted -> names(theme, wanted, interview)))
                    .count();
            named += interview.themes().stream()
                    .filter(wanted -> found.stream().anyMatch(theme -> names(theme, wanted, interview)))
                    .count();
        }
        double precision = said == 0 ? 0 : right / said;
        double recall = there == 0 ? 0 : named / there;
        return new Score(right == 0 ? 0 : 2 * precision * recall / (precision + recall), precision, recall, 0);
    }

    private static boolean names(Theme theme, LabelledInterview.Theme wanted, LabelledInterview interview) {
        var wordings = Stream.concat(Stream.of(wanted.label()), wanted.also().stream());
        var words = words(wordings.collect(Collectors.joining(" ")), interview.language());
        return words(theme.label(), interview.language()).stream().anyMatch(words::contains)
                && theme.entries().stream().anyMatch(wanted.entries()::contains);
    }

    private static Set<String> words(String text, String language) {
        var stemmer = new SnowballStemmer(
                switch (language) {
                    case "de" -> ALGORITHM.GERMAN;
                    case "es" -> ALGORITHM.SPANISH;
                    case "fr" -> ALGORITHM.FRENCH;
                    default -> ALGORITHM.ENGLISH;
                });
        Function<String, String> stem = word -> stemmer.stem(word).toString();
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> word.length() > 2 && !EMPTY_WORDS.contains(word))
                .map(stem)
                .collect(Collectors.toSet());
    }

    private static Set<Set<Integer>> pairs(List<Theme> themes) {
        var pairs = new HashSet<Set<Integer>>();
        for (var theme : themes) {
            for (int one : theme.entries()) {
                theme.entries().stream().filter(other -> other > one).forEach(other -> pairs.add(Set.of(one, other)));
            }
        }
        return pairs;
    }
}
