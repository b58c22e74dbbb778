package dev.parley.engines.builtin.results;

import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Token;
import dev.parley.engines.builtin.text.Vocabulary;
import java.util.Locale;

/**
 * A sentence as it can be read in a summary: without the hesitations and openers of speech ("Um, well, the export is, uh,
 * slow." reads "The export is slow."), otherwise word for word.
 */
final class Cleaned {

    private Cleaned() {}

    static String of(String sentence, Language language) {
        var lists = Vocabulary.of(language);
        var tokens = Text.of(sentence, language).tokens();
        int from = 0;
        var cleaned = new StringBuilder();
        boolean opening = true;
        for (var token : tokens) {
            boolean drop = lists.has("hesitations", token.word())
                    || opening && lists.has("openers", token.word()) && marked(sentence, token);
            if (drop) {
                cleaned.append(sentence, from, token.start());
                from = behindMark(sentence, token.end());
                trimMark(cleaned);
            } else {
                opening = false;
            }
        }
        cleaned.append(sentence, from, sentence.length());
        var text = cleaned.toString().replaceAll("\\s+", " ").strip();
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return sentence.strip();
        }
        return !opensAnew(sentence, text) ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** "Well, it is slow" opens with a word of its own; "Well done" does not. */
    private static boolean marked(String sentence, Token token) {
        return token.end() < sentence.length() && ",.…".indexOf(sentence.charAt(token.end())) >= 0;
    }

    private static int behindMark(String sentence, int end) {
        int at = end;
        while (at < sentence.length() && ",.… ".indexOf(sentence.charAt(at)) >= 0) {
            at++;
        }
        return at == sentence.length() ? end : at;
    }

    /** The comma before a hesitation goes with it, the space stays. */
    private static void trimMark(StringBuilder cleaned) {
        int end = cleaned.length();
        while (end > 0 && cleaned.charAt(end - 1) == ' ') {
            end--;
        }
        if (end > 0 && cleaned.charAt(end - 1) == ',') {
            cleaned.setLength(end - 1);
            cleaned.append(' ');
        }
    }

    private static boolean opensAnew(String sentence, String text) {
        return Character.isUpperCase(sentence.strip().charAt(0)) && Character.isLowerCase(text.charAt(0));
    }
}
