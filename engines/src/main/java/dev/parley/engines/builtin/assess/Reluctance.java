package dev.parley.engines.builtin.assess;

/** What keeps a participant from answering. */
public enum Reluctance {
    /** Nothing: there is an answer. */
    NONE,
    /** Does not want to. */
    UNWILLING,
    /** Does not know, or does not remember. */
    UNKNOWING,
    /** The question does not apply. */
    NOT_APPLICABLE,
    /** Has nothing to add. */
    ENOUGH
}
