package dev.parley.engines.builtin.sentiment;

import java.util.List;

/**
 * A part of a text that feels one way.
 *
 * @param score -1 to 1
 * @param weight how much it counts beside the others
 * @param sure whether a turn of phrase says so, which no model has to be asked about
 */
record Clause(String text, double score, double weight, boolean sure) {

    /** A clause without feeling counts so much beside a felt one. */
    private static final double UNFELT = 0.1;

    Clause withScore(double other) {
        return new Clause(text, other, weight, sure);
    }

    /** The feeling of all of them: felt clauses count more than plain statements between them. */
    static Feeling together(List<Clause> clauses) {
        double positive = 0;
        double negative = 0;
        double sum = 0;
        double weights = 0;
        for (var clause : clauses) {
            positive = Math.max(positive, clause.score());
            negative = Math.max(negative, -clause.score());
            double weight = clause.weight() * (clause.score() == 0 ? 0 : UNFELT + Math.abs(clause.score()));
            sum += clause.score() * weight;
            weights += weight;
        }
        return weights == 0 ? Feeling.NONE : new Feeling(positive, negative, sum / weights);
    }
}
