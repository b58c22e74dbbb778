package dev.parley.engines.builtin.assess;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Logistic regression by gradient ascent: few examples of few values, so nothing cleverer is needed. */
final class Logistic {

    /** How strongly weights are held back, for all examples together. */
    private static final double HELD_BACK = 0.33;

    private static final int STEPS = 6_000;
    private static final double PACE = 2.0;

    private Logistic() {}

    /** An example: what is seen, and whether it is one. */
    record Example(Map<Sign, Double> signs, boolean covered) {}

    /** Learns weights for those of the signs. */
    static HintModel learn(List<Example> examples, List<Sign> signs) {
        var weights = new EnumMap<Sign, Double>(Sign.class);
        signs.forEach(sign -> weights.put(sign, 0.0));
        for (int step = 0; step < STEPS; step++) {
            var model = new HintModel(weights);
            var slope = new EnumMap<Sign, Double>(Sign.class);
            for (var example : examples) {
                double miss = (example.covered() ? 1 : 0) - model.likelihood(example.signs());
                signs.forEach(sign -> slope.merge(sign, miss * example.signs().getOrDefault(sign, 0.0), Double::sum));
            }
            for (var sign : signs) {
                double held = HELD_BACK * weights.getOrDefault(sign, 0.0);
                weights.merge(sign, PACE * (slope.getOrDefault(sign, 0.0) - held) / examples.size(), Double::sum);
            }
        }
        return new HintModel(weights);
    }
}
