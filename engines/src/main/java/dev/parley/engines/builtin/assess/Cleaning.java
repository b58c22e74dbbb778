package dev.parley.engines.builtin.assess;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Takes out of a message what nobody says: markup, invisible characters, letters that only look like others. */
final class Cleaning {

    private static final Pattern MARKUP =
            Pattern.compile("<[/!]?[A-Za-z][^<>]{0,200}>|<!--|-->|\\[/?[A-Z]{2,12}]|```|<\\|[a-z_]{1,20}\\|>");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\n]]");

    /** German "ne 2" is a mark, and no "nee". */
    private static final Pattern ARTICLE_OF_A_NUMBER =
            Pattern.compile("(?iu)(?<![\\p{L}'])ne(?=\\s+(?:\\d|eins|zwei|drei|vier|fünf|sechs|glatte))");

    private Cleaning() {}

    static String of(String message) {
        var visible = INVISIBLE.matcher(message).replaceAll("");
        var plain = Normalizer.normalize(visible, Normalizer.Form.NFKC);
        var said = CONTROL.matcher(MARKUP.matcher(plain).replaceAll(" ")).replaceAll(" ");
        return ARTICLE_OF_A_NUMBER.matcher(said).replaceAll("eine").strip();
    }
}
