package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.text.Sections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How likely an answer covers a part of a completion hint, by its signs: logistic regression, learned from made-up answers
 * ({@code practice-hints-en.txt} among the tests). Its weights are packaged; a test holds them against what is learned, and
 * writes them anew when asked to. Immutable.
 */
final class HintModel {

    /** Where the answers can be compared by meaning. */
    static final HintModel BY_MEANING = packaged("by_meaning");

    /** Where words are all there is. */
    static final HintModel BY_WORDS = packaged("by_words");

    /** From so likely on a part counts as covered; chosen by leaving each question out in turn. */
    private static final double LIKELY = 0.5;

    private final Map<Sign, Double> weights;

    HintModel(Map<Sign, Double> weights) {
        this.weights = new EnumMap<>(weights);
    }

    private static HintModel packaged(String section) {
        var weights = new EnumMap<Sign, Double>(Sign.class);
        for (var line : Sections.load("hint-model.txt").lines(section)) {
            var parts = line.split(" ", 2);
            weights.put(Sign.valueOf(parts[0].toUpperCase(Locale.ROOT)), Double.valueOf(parts[1]));
        }
        return new HintModel(weights);
    }

    /** From 0 to 1. */
    double likelihood(Map<Sign, Double> signs) {
        double sum = 0;
        for (var weight : weights.entrySet()) {
            sum += weight.getValue() * signs.getOrDefault(weight.getKey(), 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }

    boolean isCovered(Map<Sign, Double> signs) {
        return likelihood(signs) >= LIKELY;
    }

    /** As a section of the list to package. */
    List<String> written() {
        return weights.entrySet().stream()
                .map(weight -> "%s %.3f".formatted(weight.getKey().name().toLowerCase(Locale.ROOT), weight.getValue()))
                .toList();
    }
}
