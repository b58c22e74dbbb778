package dev.parley.engines.builtin.meaning;

import java.util.List;

/** Ridge regression in its dual form: few examples of many values each (Saunders et al., 1998). */
final class Ridge {

    private final double[][] lower;

    /** Decomposes K + diag(ridges) for the examples' inner products K, by Cholesky's method. */
    Ridge(List<Vector> examples, double[] ridges) {
        int size = examples.size();
        lower = new double[size][size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column <= row; column++) {
                double sum = examples.get(row).cosine(examples.get(column)) + (row == column ? ridges[row] : 0);
                for (int k = 0; k < column; k++) {
                    sum -= lower[row][k] * lower[column][k];
                }
                lower[row][column] = row == column ? Math.sqrt(sum) : sum / lower[column][column];
            }
        }
    }

    /** Solves (K + diag(ridges)) a = targets. */
    double[] solve(double[] targets) {
        return backwards(lower, forwards(lower, targets));
    }

    private static double[] forwards(double[][] lower, double[] targets) {
        var solved = targets.clone();
        for (int row = 0; row < solved.length; row++) {
            for (int column = 0; column < row; column++) {
                solved[row] -= lower[row][column] * solved[column];
            }
            solved[row] /= lower[row][row];
        }
        return solved;
    }

    private static double[] backwards(double[][] lower, double[] targets) {
        var solved = targets.clone();
        for (int row = solved.length - 1; row >= 0; row--) {
            for (int below = row + 1; below < solved.length; below++) {
                solved[row] -= lower[below][row] * solved[below];
            }
            solved[row] /= lower[row][row];
        }
        return solved;
    }
}
