package dev.parley.engines.eval;

import java.util.Locale;

/** The parts of the labelled set, split by study. */
enum Part {
    /** To work with: its errors are printed, whoever changes the engine reads them. */
    TUNE,
    /** To look at while one works: nobody tunes on it, but its scores are printed, and so thresholds were chosen with them in view. */
    REPORT,
    /** To report on: neither its errors nor its scores are printed, only written to the page when that is renewed. */
    BLIND;

    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }
}
