package dev.parley.engines.builtin.sentiment;

import dev.parley.domain.turn.Sentiment;

/**
 * How a text feels.
 *
 * @param positive 0 to 1, the strongest positive clause
 * @param negative 0 to 1, the strongest negative clause
 * @param compound -1 to 1, of the whole
 */
public record Feeling(double positive, double negative, double compound) {

    /** Nothing felt. */
    public static final Feeling NONE = new Feeling(0, 0, 0);

    private static final double FELT = 0.2;
    private static final double COMPARABLE = 0.33;
    private static final double HINTED = 0.15;
    private static final double LEANS = 0.17;

    /** The word for it. Mixed when both sides are felt and neither is much stronger. */
    public Sentiment sentiment() {
        double stronger = Math.max(positive, negative);
        double weaker = Math.min(positive, negative);
        if (weaker >= FELT && weaker >= stronger * COMPARABLE) {
            return Sentiment.MIXED;
        }
        if (Math.abs(compound) >= LEANS) {
            return compound > 0 ? Sentiment.POSITIVE : Sentiment.NEGATIVE;
        }
        // Two sides that cancel each other out are not the same as nothing felt.
        return weaker >= HINTED ? Sentiment.MIXED : Sentiment.NEUTRAL;
    }

    /** How strongly something is felt, 0 to 1, whichever way. */
    public double intensity() {
        return Math.max(positive, negative);
    }
}
