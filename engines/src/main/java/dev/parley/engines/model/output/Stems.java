package dev.parley.engines.model.output;

import java.util.Set;

/** Stems, and which of them belong together. */
public final class Stems {

    /** Stems that share so many letters are of one family: "einarbeit" and "einarbeitungsplan". */
    private static final int FAMILY = 5;

    /** A whole stem of so many letters that another begins with is of its family: "conf" and "confi". */
    private static final int SHORT_FAMILY = 4;

    private Stems() {}

    /** Whether the stem, or one of its family, is among the others. */
    public static boolean has(Set<String> others, String stem) {
        return others.contains(stem) || others.stream().anyMatch(other -> areFamily(stem, other));
    }

    private static boolean areFamily(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int same = 0;
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same >= FAMILY || same == shorter && same >= SHORT_FAMILY;
    }

    /** How many of the stems are among the others. */
    public static long shared(Set<String> stems, Set<String> others) {
        return stems.stream().filter(stem -> has(others, stem)).count();
    }
}
