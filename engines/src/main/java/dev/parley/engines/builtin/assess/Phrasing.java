package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.meaning.Vector;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a message is put, as a vector: its words, small ones too, neighbours, and the pieces of words, so that "répétez" is near
 * "répéter"; whether it ends in a question mark, and how long it is. Hashed into a vector of fixed size (Weinberger et al., 2009).
 */
final class Phrasing {

    private static final int SIZE = 1024;
    private static final double WORD = 1.0;
    private static final double NEIGHBOURS = 0.7;
    private static final double PIECES = 0.6;
    private static final double ASKS = 1.0;
    private static final double LENGTH = 0.7;

    private static final int SHORTEST_PIECE = 3;
    private static final int LONGEST_PIECE = 5;
    private static final int WORDS_A_STEP = 4;
    private static final int MOST_STEPS = 5;

    /** Longer messages say how they are put at their beginning. */
    private static final int MOST_WORDS = 60;

    private Phrasing() {}

    static Vector of(Text message) {
        var features = new HashMap<String, Double>();
        var words = message.tokens().stream().limit(MOST_WORDS).map(Token::word).toList();
        var before = "^";
        for (var word : words) {
            add("w:" + word, WORD, features);
            add("b:" + before + " " + word, NEIGHBOURS, features);
            pieces(word, features);
            before = word;
        }
        add("b:" + before + " $", NEIGHBOURS, features);
        if (message.source().stripTrailing().endsWith("?")) {
            add("?", ASKS, features);
        }
        add("l:" + Math.min(MOST_STEPS, words.size() / WORDS_A_STEP), LENGTH, features);
        return hashed(features);
    }

    private static void pieces(String word, Map<String, Double> features) {
        var whole = '_' + word + '_';
        double weight = PIECES / Math.sqrt(whole.length());
        for (int length : List.of(SHORTEST_PIECE, SHORTEST_PIECE + 1, LONGEST_PIECE)) {
            for (int at = 0; at + length <= whole.length(); at++) {
                add("c:" + whole.substring(at, at + length), weight, features);
            }
        }
    }

    private static void add(String feature, double weight, Map<String, Double> features) {
        features.merge(feature, weight, Math::max);
    }

    /** Half of the features count downwards, so that those that meet at an index cancel out rather than add up. */
    private static Vector hashed(Map<String, Double> features) {
        var values = new float[SIZE];
        features.keySet().stream().sorted().forEach(feature -> {
            int hash = feature.hashCode() * 0x9E3779B1;
            double weight = features.getOrDefault(feature, 0.0);
            values[(hash >>> 8) % SIZE] += (float) (hash < 0 ? -weight : weight);
        });
        return Vector.towards(values);
    }
}
