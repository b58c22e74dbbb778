package dev.parley.engines.builtin.meaning;

import java.util.List;

/**
 * Ridge regression: in its dual form for few examples of many values each (Saunders et al., 1998), else by the normal equations
 * (Hoerl and Kennard, 1970). Both give the same weights; they differ in how large the equations are. Immutable.
 */
final class Ridge {

    private final List<Vector> examples;
    private final double[] counts;
    private final boolean few;
    private final Cholesky equations;

    /**
     * Prepares the equations.
     *
     * @param counts how much each example counts
     * @param ridge how strongly the weights are held back
     */
    Ridge(List<Vector> examples, double[] counts, double ridge) {
        this.examples = examples;
        this.counts = counts;
        this.few = examples.size() <= examples.getFirst().size();
        this.equations = new Cholesky(few ? dual(ridge) : normal(ridge));
    }

    private double[][] dual(double ridge) {
        int size = examples.size();
        var matrix = new double[size][size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column <= row; column++) {
                matrix[row][column] = examples.get(row).cosine(examples.get(column));
            }
            matrix[row][row] += ridge / counts[row];
        }
        return matrix;
    }

    private double[][] normal(double ridge) {
        int size = examples.getFirst().size();
        var matrix = new double[size][size];
        for (int at = 0; at < examples.size(); at++) {
            var example = examples.get(at);
            for (int row = 0; row < size; row++) {
                double weighted = counts[at] * example.at(row);
                for (int column = 0; column <= row; column++) {
                    matrix[row][column] += weighted * example.at(column);
                }
            }
        }
        for (int row = 0; row < size; row++) {
            matrix[row][row] += ridge;
        }
        return matrix;
    }

    /** The weights that bring the examples nearest to the targets. */
    float[] weights(double[] targets) {
        var factors = few ? equations.solve(targets) : weighted(targets);
        var sums = sums(factors);
        var found = few ? sums : equations.solve(sums);
        var weights = new float[found.length];
        for (int at = 0; at < weights.length; at++) {
            weights[at] = (float) found[at];
        }
        return weights;
    }

    private double[] weighted(double[] targets) {
        var weighted = targets.clone();
        for (int at = 0; at < weighted.length; at++) {
            weighted[at] *= counts[at];
        }
        return weighted;
    }

    private double[] sums(double[] factors) {
        var sums = new double[examples.getFirst().size()];
        for (int at = 0; at < factors.length; at++) {
            for (int value = 0; value < sums.length; value++) {
                sums[value] += factors[at] * examples.get(at).at(value);
            }
        }
        return sums;
    }
}
