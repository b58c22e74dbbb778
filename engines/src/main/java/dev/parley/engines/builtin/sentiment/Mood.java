package dev.parley.engines.builtin.sentiment;

import dev.parley.domain.turn.Sentiment;
import java.util.List;

/**
 * How several answers feel together.
 *
 * @param positive 0 to 1, how much is felt on that side, per answer
 * @param negative 0 to 1, the same on the other
 */
public record Mood(double positive, double negative) {

    /** Of a clause so little says nothing. */
    private static final double UNFELT = 0.1;

    /** Of all answers together so little says nothing. */
    private static final double FELT = 0.05;

    private static final double COMPARABLE = 0.4;

    static Mood of(List<List<Clause>> answers) {
        double positive = 0;
        double negative = 0;
        for (var clauses : answers) {
            positive += felt(clauses, 1);
            negative += felt(clauses, -1);
        }
        int count = Math.max(1, answers.size());
        return new Mood(positive / count, negative / count);
    }

    private static double felt(List<Clause> clauses, int side) {
        double sum = clauses.stream()
                .mapToDouble(clause -> clause.weight() * Math.max(0, side * clause.score() - UNFELT))
                .sum();
        return Math.min(1, sum);
    }

    /** The word for it: mixed when both sides are felt and neither is much stronger. */
    public Sentiment sentiment() {
        double stronger = Math.max(positive, negative);
        double weaker = Math.min(positive, negative);
        if (stronger < FELT) {
            return Sentiment.NEUTRAL;
        }
        if (weaker >= COMPARABLE * stronger) {
            return Sentiment.MIXED;
        }
        return positive > negative ? Sentiment.POSITIVE : Sentiment.NEGATIVE;
    }

    /** -1 to 1. */
    public double compound() {
        double both = positive + negative;
        return both == 0 ? 0 : Math.clamp((positive - negative) / Math.max(both, 1), -1, 1);
    }
}
