package dev.parley.engines.builtin.meaning;

import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Compares texts by the words they share: stems, weighted like TF-IDF (rarely informative words count less, repetition counts
 * by its logarithm), and pieces of long words, so that "Einarbeitung" meets "Einarbeitungsplan". Hashed into a vector of fixed
 * size (Weinberger et al., 2009). Thread-safe.
 */
final class LexicalMeaning implements Meaning {

    private static final int SIZE = 1024;
    private static final double GENERIC = 0.4;

    /** So much of a word's weight lies in its pieces. */
    private static final double PIECES = 0.9;

    private static final int PIECE = 4;

    private final Language language;

    LexicalMeaning(Language language) {
        this.language = language;
    }

    @Override
    public Vector of(String sentence) {
        var text = Text.of(sentence, language);
        var words = text.content();
        var stems = text.stemsOf(words);
        var weights = new HashMap<String, Double>();
        var counts = new HashMap<String, Integer>();
        for (int at = 0; at < words.size(); at++) {
            counts.merge(stems.get(at), 1, Integer::sum);
            weights.merge(stems.get(at), weight(words.get(at).word()), Math::max);
        }
        var values = new float[SIZE];
        weights.forEach((stem, weight) -> {
            double scaled = weight * (1 + Math.log(counts.getOrDefault(stem, 1)));
            add(values, "=" + stem, scaled);
            var pieces = pieces(stem);
            pieces.forEach(piece -> add(values, piece, PIECES * scaled / Math.sqrt(pieces.size())));
        });
        return Vector.towards(values);
    }

    private double weight(String word) {
        var lists = Vocabulary.of(language);
        return lists.has("generic_nouns", word) || lists.has("common_nouns", word) ? GENERIC : 1;
    }

    private static List<String> pieces(String stem) {
        int count = Math.max(0, stem.length() - PIECE + 1);
        return IntStream.range(0, count)
                .mapToObj(at -> stem.substring(at, at + PIECE))
                .toList();
    }

    /** Half of the features count downwards, so that those that meet at an index cancel out rather than add up. */
    private static void add(float[] values, String feature, double weight) {
        int hash = feature.hashCode() * 0x9E3779B1;
        values[(hash >>> 8) % SIZE] += (float) (hash < 0 ? -weight : weight);
    }

    @Override
    public boolean seesBeyondWords() {
        return false;
    }
}
