package dev.parley.engines.eval;

import java.util.Locale;

/** The two halves of the labelled set, split by study. */
enum Half {
    /** To work with: its errors are printed, whoever changes the engine reads them. */
    TUNE,
    /** To report on: nobody tunes on it. */
    REPORT;

    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }
}
