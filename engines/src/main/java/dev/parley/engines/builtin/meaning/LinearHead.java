package dev.parley.engines.builtin.meaning;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.DoubleStream;

/**
 * A number that is read off a sentence's vector: weights and an intercept, learned by ridge regression from labelled sentences.
 * Immutable.
 */
public final class LinearHead {

    private static final float WRITTEN = 1000;

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
        var equations = new Ridge(examples, counts, ridge);
        return targets.stream().map(each -> learn(each, counts, equations)).toList();
    }

    private static LinearHead learn(double[] targets, double[] counts, Ridge equations) {
        double mean = 0;
        double sum = 0;
        for (int at = 0; at < targets.length; at++) {
            mean += counts[at] * targets[at];
            sum += counts[at];
        }
        double middle = mean / sum;
        var weights = equations.weights(
                DoubleStream.of(targets).map(target -> target - middle).toArray());
        return new LinearHead(weights, middle);
    }

    /** As {@link #written} wrote it. */
    public static LinearHead read(String line) {
        var parts = line.split(" ");
        var weights = new float[parts.length - 1];
        for (int at = 0; at < weights.length; at++) {
            weights[at] = Integer.parseInt(parts[at + 1]) / WRITTEN;
        }
        return new LinearHead(weights, Integer.parseInt(parts[0]) / WRITTEN);
    }

    /** The intercept and the weights in thousandths, in one line. */
    public String written() {
        var line = new StringJoiner(" ");
        line.add(Long.toString(Math.round(intercept * WRITTEN)));
        for (float weight : weights) {
            line.add(Integer.toString(Math.round(weight * WRITTEN)));
        }
        return line.toString();
    }

    /** What it says of a sentence. */
    public double of(Vector sentence) {
        return sentence.weigh(weights) + intercept;
    }
}
