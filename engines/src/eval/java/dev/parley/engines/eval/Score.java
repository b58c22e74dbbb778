package dev.parley.engines.eval;

/** Figures of one task, each 0 to 1. Precision is 0 where nothing was said, recall where nothing was to be said. */
record Score(double f1, double precision, double recall, double accuracy) {

    static Score of(double right, double said, double there, double accuracy) {
        double precision = said == 0 ? 0 : right / said;
        double recall = there == 0 ? 0 : right / there;
        double f1 = right == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return new Score(f1, precision, recall, accuracy);
    }
}
