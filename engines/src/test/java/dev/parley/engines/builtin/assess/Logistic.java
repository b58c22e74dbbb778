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
        var seen = new double[examples.size()][signs.size()];
        for (int at = 0; at < seen.length; at++) {
            for (int sign = 0; sign < signs.size(); sign++) {
                seen[at][sign] = examples.get(at).signs().getOrDefault(signs.get(sign), 0.0);
            }
        }
        var weights = new double[signs.size()];
        for (int step = 0; step < STEPS; step++) {
            climb(weights, seen, examples);
        }
        var learned = new EnumMap<Sign, Double>(Sign.class);
        for (int sign = 0; sign < weights.length; sign++) {
            learned.put(signs.get(sign), weights[sign]);
        }
        return new HintModel(learned);
    }

    private static void climb(double[] weights, double[][] seen, List<Example> examples) {
        var slope = new double[weights.length];
        for (int at = 0; at < seen.length; at++) {
            double sum = 0;
            for (int sign = 0; sign < weights.length; sign++) {
                sum += weights[sign] * seen[at][sign];
            }
            double miss = (examples.get(at).covered() ? 1 : 0) - 1 / (1 + Math.exp(-sum));
            for (int sign = 0; sign < weights.length; sign++) {
                slope[sign] += miss * seen[at][sign];
            }
        }
        for (int sign = 0; sign < weights.length; sign++) {
            weights[sign] += PACE * (slope[sign] - HELD_BACK * weights[sign]) / seen.length;
        }
    }
}
