package dev.parley.simulator.builtin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a text is about, in its own words. */
final class Topics {

    private static final int MOST_WORDS = 3;
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…])\\s+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*");
    private static final Pattern ANYTHING_BETWEEN = Pattern.compile("[^\\p{L}\\p{N}\\s]");

    private Topics() {}

    /** The longest run of words that carry a topic, in the question if the text has one; of runs of a length the first. */
    static Optional<String> of(String text, Tongue tongue) {
        return runs(question(text), tongue).stream()
                .max(Comparator.comparingInt(String::length))
                .or(() -> runs(text, tongue).stream().max(Comparator.comparingInt(String::length)));
    }

    /** The last sentence that asks; all of the text if none does. */
    static String question(String text) {
        return Arrays.stream(SENTENCE_END.split(text))
                .filter(sentence -> sentence.strip().endsWith("?"))
                .reduce((_, later) -> later)
                .orElse(text);
    }

    private static List<String> runs(String text, Tongue tongue) {
        var runs = new ArrayList<String>();
        for (var part : ANYTHING_BETWEEN.split(text.replace('’', '\''))) {
            var run = new ArrayList<String>();
            for (var word :
                    WORD.matcher(part).results().map(found -> found.group()).toList()) {
                boolean small = tongue.isSmall(word.toLowerCase(Locale.ROOT));
                if (small || run.size() == MOST_WORDS) {
                    add(run, runs);
                }
                if (!small) {
                    run.add(word);
                }
            }
            add(run, runs);
        }
        return runs;
    }

    private static void add(List<String> run, List<String> runs) {
        if (!run.isEmpty()) {
            runs.add(String.join(" ", run));
            run.clear();
        }
    }
}
