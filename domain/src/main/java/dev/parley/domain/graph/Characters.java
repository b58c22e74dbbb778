package dev.parley.domain.graph;

/** Which characters a text may have. */
public final class Characters {

    private Characters() {}

    /** Whether the text has a control character other than a tab or a line break: nobody can see or type it. */
    public static boolean hasControl(String text) {
        return text.chars()
                .anyMatch(unit -> Character.isISOControl(unit) && unit != '\t' && unit != '\n' && unit != '\r');
    }
}
