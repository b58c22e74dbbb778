package dev.parley.engines.builtin.results;

import dev.parley.engines.builtin.text.Clip;
import dev.parley.engines.builtin.text.Language;

/** What somebody said, cleaned and in quotation marks, for a summary; empty where nothing is left of it. */
final class Quoted {

    private static final String ELLIPSIS = "\u2026";

    private Quoted() {}

    /** At most that many characters, with an ellipsis where the end is missing. */
    static String of(String said, int longest, Language language) {
        var cleaned = Cleaned.of(said, language);
        var kept = Clip.toWords(cleaned, longest);
        return kept.isEmpty() ? "" : marked(kept + (kept.length() < cleaned.length() ? ELLIPSIS : ""), language);
    }

    /** In the quotation marks of the language. */
    private static String marked(String quote, Language language) {
        return switch (language) {
            case EN -> "\u201c" + quote + "\u201d";
            case DE -> "\u201e" + quote + "\u201c";
            case ES -> "\u00ab" + quote + "\u00bb";
            case FR -> "\u00ab\u00a0" + quote + "\u00a0\u00bb";
        };
    }
}
