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

    /** Words that follow each other; named where an article stands before them, as it does before things. */
    private record Run(String words, boolean named) {}

    private static final Comparator<Run> FITTING =
            Comparator.comparing(Run::named).thenComparingInt(run -> run.words().length());

    /** The longest run of words that carry a topic, named ones first, in the question if the text has one. */
    static Optional<String> of(String text, Tongue tongue) {
        return runs(question(text), tongue).stream()
                .max(FITTING)
                .or(() -> runs(text, tongue).stream().max(FITTING))
                .map(Run::words);
    }

    /** The last sentence that asks; all of the text if none does. */
    static String question(String text) {
        return Arrays.stream(SENTENCE_END.split(text))
                .filter(sentence -> sentence.strip().endsWith("?"))
                .reduce((_, later) -> later)
                .orElse(text);
    }

    private static List<Run> runs(String text, Tongue tongue) {
        var runs = new ArrayList<Run>();
        for (var part : ANYTHING_BETWEEN.split(text.replace('’', '\''))) {
            var run = new ArrayList<String>();
            boolean named = false;
            for (var word :
                    WORD.matcher(part).results().map(found -> found.group()).toList()) {
                var lower = word.toLowerCase(Locale.ROOT);
                boolean small = tongue.isSmall(lower);
                if (small || run.size() == MOST_WORDS) {
                    boolean waits = add(run, named, runs);
                    named = waits || tongue.isArticle(lower);
                }
                if (!small) {
                    run.add(word);
                }
            }
            add(run, named, runs);
        }
        return runs;
    }

    /** Whether an article still waits for its thing: "your first shift". */
    private static boolean add(List<String> run, boolean named, List<Run> runs) {
        if (run.isEmpty()) {
            return named;
        }
        runs.add(new Run(String.join(" ", run), named));
        run.clear();
        return false;
    }
}
