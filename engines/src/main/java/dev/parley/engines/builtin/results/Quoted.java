package dev.parley.engines.builtin.results;

import dev.parley.engines.builtin.text.Clip;
import dev.parley.engines.builtin.text.Language;

/** What somebody said, cleaned and in quotation marks, for a summary; empty where nothing is left of it. */
final class Quoted {

    private static final String OPENING = "\u201c";
    private static final String CLOSING = "\u201d";
    private static final String ELLIPSIS = "\u2026";

    private Quoted() {}

    /** At most that many characters, with an ellipsis where the end is missing. */
    static String of(String said, int longest, Language language) {
        var cleaned = Cleaned.of(said, language);
        var kept = Clip.toWords(cleaned, longest);
        return kept.isEmpty() ? "" : OPENING + kept + (kept.length() < cleaned.length() ? ELLIPSIS : "") + CLOSING;
    }
}
