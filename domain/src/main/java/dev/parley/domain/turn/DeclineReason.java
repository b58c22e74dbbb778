package dev.parley.domain.turn;

/** Why a participant does not answer. */
public enum DeclineReason {
    /** Does not want to. */
    UNWILLING,
    /** Does not know, or does not remember. */
    UNKNOWING,
    /** The question does not apply, or there is nothing of the kind to tell of. */
    NOT_APPLICABLE
}
