package dev.parley.engines.builtin.assess;

import java.util.Locale;

/** What a message to the interviewer is. */
enum MessageKind {
    /** It answers. */
    ANSWER,
    /** "My lawyer told me not to say anything about it." */
    UNWILLING,
    /** "You would have to ask my husband." */
    UNKNOWING,
    /** "That was before my time." */
    NOT_APPLICABLE,
    /** "My cat just walked over the keyboard." */
    ASIDE,
    /** "You can't please everybody." */
    PLATITUDE,
    /** "Run that by me again?" */
    REPEAT,
    /** "Which company is behind this?" */
    CLARIFY,
    /** "Let's go on to the next one." */
    SKIP,
    /** "My bus is here, bye." */
    STOP,
    /** "Hello", "haha ok", "one moment please": nothing yet. */
    PAUSE;

    /** The section of its examples and weights. */
    String section() {
        return name().toLowerCase(Locale.ROOT);
    }
}
