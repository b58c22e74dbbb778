package dev.parley.engines.builtin.sentiment;

import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.PerLanguage;
import dev.parley.engines.builtin.text.Sections;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

/** What words feel like in one language, from -4 to 4. Immutable. */
final class Valences {

    private static final PerLanguage<Valences> ALL =
            new PerLanguage<>(language -> new Valences(Sections.load("sentiment-" + language.code() + ".txt")));

    private final Map<String, Double> byWord = new HashMap<>();
    private final int longest;

    private Valences(Sections sections) {
        for (var line : sections.lines("valence")) {
            int space = line.lastIndexOf(' ');
            byWord.put(line.substring(0, space), Double.valueOf(line.substring(space + 1)));
        }
        longest = byWord.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    static Valences of(Language language) {
        return ALL.of(language);
    }

    /**
     * The valence of a word. In the inflected languages an entry that ends in {@code *} stands for every word that begins so;
     * the longest entry counts.
     */
    OptionalDouble of(String word) {
        var exact = byWord.get(word);
        if (exact != null) {
            return OptionalDouble.of(exact);
        }
        for (int length = Math.min(word.length(), longest); length >= 3; length--) {
            var stem = byWord.get(word.substring(0, length) + '*');
            if (stem != null) {
                return OptionalDouble.of(stem);
            }
        }
        return OptionalDouble.empty();
    }
}
