package dev.parley.engines.builtin.results;

import java.util.List;

/**
 * How much weight a theme has, 0 to 1, on the same scale for every run: {@code 1 - exp(-w)} with {@code w = 0.12} for each entry
 * that supports it, {@code 0.08} for each question it comes up at, {@code 0.02} for each time it is named and {@code 0.3} times
 * how strongly it is felt (0 to 1). Nothing in it depends on the other themes of the run or on its length: two runs with the same
 * evidence for a theme give it the same salience, and more evidence always gives more.
 */
final class Salience {

    private static final double ENTRY = 0.12;
    private static final double QUESTION = 0.08;
    private static final double MENTION = 0.02;
    private static final double FEELING = 0.3;

    private Salience() {}

    static double of(List<Support> supports, int mentions) {
        long questions = supports.stream().map(Support::questionKey).distinct().count();
        double intensity =
                supports.stream().mapToDouble(Support::intensity).max().orElse(0);
        double weight = ENTRY * supports.size() + QUESTION * questions + MENTION * mentions + FEELING * intensity;
        return Math.round((1 - Math.exp(-weight)) * 100) / 100.0;
    }
}
