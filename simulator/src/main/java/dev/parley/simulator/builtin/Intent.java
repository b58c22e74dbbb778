package dev.parley.simulator.builtin;

import java.util.Locale;

/** What somebody wants with what they say, in the order in which a participant makes up their mind. */
enum Intent {
    DECLINE,
    SKIP,
    CLARIFY,
    REPEAT,
    STRAY,
    ATTACK,
    STOP,
    AT_FORM,
    ANSWER;

    /** The name of its phrases in a persona's file. */
    String section() {
        return name().toLowerCase(Locale.ROOT);
    }
}
