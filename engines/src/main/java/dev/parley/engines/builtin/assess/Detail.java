package dev.parley.engines.builtin.assess;

import java.util.Locale;

/** A kind of statement that a completion hint can ask for, and that an answer can be seen to contain. */
public enum Detail {
    REASON,
    EXAMPLE,
    FREQUENCY,
    TIME,
    PERSON,
    NUMBER;

    /** Its name in word lists. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The section of words by which a hint asks for it. */
    String hintSection() {
        return "hint_" + code();
    }
}
