package dev.parley.engines.builtin.text;

import java.nio.charset.StandardCharsets;

/** Shortens texts without cutting a character in two. */
public final class Clip {

    private static final String ELLIPSIS = "\u2026";

    private Clip() {}

    /** At most that many UTF-8 bytes, an ellipsis at the end when something is missing. */
    public static String toBytes(String text, int bytes) {
        if (bytes(text) <= bytes) {
            return text;
        }
        int room = bytes - bytes(ELLIPSIS);
        int used = 0;
        int end = 0;
        while (end < text.length()) {
            int point = text.codePointAt(end);
            used += bytes(Character.toString(point));
            if (used > room) {
                break;
            }
            end += Character.charCount(point);
        }
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    /** An exact opening of the text, at most that many characters long, ending after a word where there is one. */
    public static String toWords(String text, int chars) {
        if (text.length() <= chars) {
            return text;
        }
        int end = Character.isLowSurrogate(text.charAt(chars)) ? chars - 1 : chars;
        int space = text.lastIndexOf(' ', end);
        return text.substring(0, space > end / 2 ? space : end).stripTrailing();
    }

    /** The text's size in UTF-8. */
    public static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
