package dev.parley.engines.builtin.meaning;

/** Solves linear equations with a symmetric, positive definite matrix. Immutable. */
final class Cholesky {

    private final double[][] lower;

    /** Decomposes the matrix, of which only the lower half is read. */
    Cholesky(double[][] matrix) {
        int size = matrix.length;
        lower = new double[size][size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column <= row; column++) {
                double sum = matrix[row][column];
                for (int k = 0; k < column; k++) {
                    sum -= lower[row][k] * lower[column][k];
                }
                lower[row][column] = row == column ? Math.sqrt(sum) : sum / lower[column][column];
            }
        }
    }

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
