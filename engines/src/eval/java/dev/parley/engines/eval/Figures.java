package dev.parley.engines.eval;

import java.util.Locale;

/** How figures are written. */
final class Figures {

    private Figures() {}

    /** With two digits after the point. */
    static String two(double figure) {
        return String.format(Locale.ROOT, "%.2f", figure);
    }
}
