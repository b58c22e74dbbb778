package dev.parley.domain.graph;

import java.util.regex.Pattern;

/** Which characters a text may have. */
public final class Characters {

    /** Besides blanks, controls and formats: letters and marks without a shape, such as fillers and variation selectors. */
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}"
            + "\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u2800\\u3164\\ufe00-\\ufe0f\\uffa0\\x{e0100}-\\x{e01ef}]*");

    private Characters() {}

    /** Whether there is nothing to read in the text: it is empty, or all of it is blanks and characters that nobody can see. */
    public static boolean isBlank(String text) {
        return BLANK.matcher(text).matches();
    }

    /** Whether the text has a control character other than a tab or a line break: nobody can see or type it. */
    public static boolean hasControl(String text) {
        return text.chars()
                .anyMatch(unit -> Character.isISOControl(unit) && unit != '\t' && unit != '\n' && unit != '\r');
    }
}
