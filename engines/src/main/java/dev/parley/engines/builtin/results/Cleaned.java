package dev.parley.engines.builtin.results;

import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Token;
import dev.parley.engines.builtin.text.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence as it is quoted in a summary: without the hesitations and openers that it begins or ends with, and with an ellipsis
 * for those inside ("Um, well, the export is, uh, slow." reads "the export is … slow."). What stays stands in the sentence word
 * for word.
 */
final class Cleaned {

    private static final String GAP = " \u2026 ";
    private static final String OPENING_MARKS = "\u00bf\u00a1\"'\u00ab\u201e\u201c(";

    private Cleaned() {}

    static String of(String sentence, Language language) {
        var kept = kept(sentence, language);
        if (kept.isEmpty()) {
            return sentence.strip();
        }
        return String.join(GAP, kept).replaceAll("\\s+", " ").strip();
    }

    /** The parts between what is left out. */
    private static List<String> kept(String sentence, Language language) {
        var lists = Vocabulary.of(language);
        var parts = new ArrayList<String>();
        int from = 0;
        int end = -1;
        boolean opening = true;
        boolean anew = false;
        for (var token : Text.of(sentence, language).tokens()) {
            boolean drop = lists.has("hesitations", token.word())
                    || opening && lists.has("openers", token.word()) && marked(sentence, token);
            if (!drop) {
                from = anew ? beforeMarks(sentence, token.start()) : from;
                anew = false;
                end = token.end();
                opening = false;
                continue;
            }
            if (end >= 0) {
                parts.add(sentence.substring(from, behindEnd(sentence, end)));
            }
            end = -1;
            anew = true;
        }
        if (end >= 0) {
            parts.add(sentence.substring(from));
        }
        return parts;
    }

    /** "Well, it is slow" opens with a word of its own; "Well done" does not. */
    private static boolean marked(String sentence, Token token) {
        return token.end() < sentence.length() && ",.\u2026".indexOf(sentence.charAt(token.end())) >= 0;
    }

    private static int beforeMarks(String sentence, int start) {
        int at = start;
        while (at > 0 && OPENING_MARKS.indexOf(sentence.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }

    /** The mark that ends a sentence goes with it. */
    private static int behindEnd(String sentence, int end) {
        return end < sentence.length() && ".!?".indexOf(sentence.charAt(end)) >= 0 ? end + 1 : end;
    }
}
