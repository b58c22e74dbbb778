package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.text.Text;
import java.util.Set;

/**
 * How much an answer says.
 *
 * @param words different words that carry meaning
 * @param shared those of them that the question, its objective or the brief use too
 * @param concrete signs of detail: a reason, an example, how often, when, a number
 */
record Substance(int words, int shared, int concrete) {

    /** So many words of meaning are a full answer, with some detail. */
    private static final double FULL = 14;

    private static final double WORDS_WEIGHT = 0.7;
    private static final double DETAIL_WEIGHT = 0.1;
    private static final double SHARED_WEIGHT = 0.05;
    private static final int MOST_DETAILS = 3;

    /** Only a participant who has nothing to add makes an answer complete beyond this. */
    private static final double MOST = 0.95;

    static Substance of(Text answer, Set<String> topic) {
        var stems = answer.stems();
        int shared = (int) stems.stream().filter(topic::contains).count();
        return new Substance(stems.size(), shared, details(answer));
    }

    private static int details(Text answer) {
        var given = Hint.given(answer);
        given.remove(Detail.PERSON);
        return given.size();
    }

    /** 0 for nothing, towards 1 for much said in detail. */
    double completeness() {
        double said = WORDS_WEIGHT * Math.min(1, words / FULL);
        double detailed = words == 0 ? 0 : DETAIL_WEIGHT * Math.min(MOST_DETAILS, concrete);
        double fitting = SHARED_WEIGHT * Math.min(1, shared);
        return Math.min(MOST, said + detailed + fitting);
    }
}
