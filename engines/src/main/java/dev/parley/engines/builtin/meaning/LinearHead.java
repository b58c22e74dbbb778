package dev.parley.engines.builtin.meaning;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.DoubleStream;

/**
 * A number that is read off a sentence's vector: weights and an intercept, learned by ridge regression from labelled sentences.
 * Immutable.
 */
public final class LinearHead {

    private final float[] weights;
    private final double intercept;

    private LinearHead(float[] weights, double intercept) {
        this.weights = weights;
        this.intercept = intercept;
    }

    /**
     * Learns heads from the same examples, at least one.
     *
     * @param targets what each head should say of the examples
     * @param counts how much each example counts; 1 for all of them, or less for the frequent kinds
     * @param ridge how strongly the weights are held back
     */
    public static List<LinearHead> learn(List<Vector> examples, List<double[]> targets, double[] counts, double ridge) {
        var ridges = DoubleStream.of(counts).map(count -> ridge / count).toArray();
        var equations = new Ridge(examples, ridges);
        return targets.stream()
                .map(each -> learn(examples, each, counts, equations))
                .toList();
    }

    private static LinearHead learn(List<Vector> examples, double[] targets, double[] counts, Ridge equations) {
        double mean = 0;
        double sum = 0;
        for (int at = 0; at < targets.length; at++) {
            mean += counts[at] * targets[at];
            sum += counts[at];
        }
        double middle = mean / sum;
        var duals = equations.solve(
                DoubleStream.of(targets).map(target -> target - middle).toArray());
        var weights = new float[examples.getFirst().size()];
        for (int at = 0; at < duals.length; at++) {
            for (int value = 0; value < weights.length; value++) {
                weights[value] += (float) (duals[at] * examples.get(at).at(value));
            }
        }
        return new LinearHead(weights, middle);
    }

    /** As {@link #written} wrote it. */
    public static LinearHead read(String line) {
        var parts = line.split(" ");
        var weights = new float[parts.length - 1];
        for (int at = 0; at < weights.length; at++) {
            weights[at] = Float.parseFloat(parts[at + 1]);
        }
        return new LinearHead(weights, Double.parseDouble(parts[0]));
    }

    /** The intercept and the weights, in one line. */
    public String written() {
        var line = new StringJoiner(" ");
        line.add(String.format(Locale.ROOT, "%.4f", intercept));
        for (float weight : weights) {
            line.add(String.format(Locale.ROOT, "%.3f", weight));
        }
        return line.toString();
    }

    /** What it says of a sentence. */
    public double of(Vector sentence) {
        return sentence.weigh(weights) + intercept;
    }
}
