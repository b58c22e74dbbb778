package dev.parley.simulator.report;

import java.util.Locale;

/** Parts of a whole. */
final class Shares {

    private static final double HUNDREDTHS = 100;

    private Shares() {}

    /** From 0 to 1, to two digits; 0 of nothing. */
    static double of(long part, long whole) {
        return whole == 0 ? 0 : rounded((double) part / whole);
    }

    /** To two digits. */
    static double rounded(double value) {
        return Math.round(value * HUNDREDTHS) / HUNDREDTHS;
    }

    /** As people write it. */
    static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", share * 100);
    }
}
