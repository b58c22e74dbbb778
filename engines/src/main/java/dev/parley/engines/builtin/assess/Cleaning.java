package dev.parley.engines.builtin.assess;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Takes out of a message what nobody says: markup, invisible characters, letters that only look like others. */
final class Cleaning {

    private static final Pattern MARKUP =
            Pattern.compile("<[/!]?[A-Za-z][^<>]{0,200}>|<!--|-->|\\[/?[A-Z]{2,12}]|```|<\\|[a-z_]{1,20}\\|>");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\n]]");

    private Cleaning() {}

    static String of(String message) {
        var visible = INVISIBLE.matcher(message).replaceAll("");
        var plain = Normalizer.normalize(visible, Normalizer.Form.NFKC);
        return CONTROL.matcher(MARKUP.matcher(plain).replaceAll(" "))
                .replaceAll(" ")
                .strip();
    }
}
