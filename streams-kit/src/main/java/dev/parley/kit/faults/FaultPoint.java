package dev.parley.kit.faults;

/** The moments of a command's way at which a crash could do harm. */
public enum FaultPoint {
    /** Decided and encoded, nothing written. */
    AFTER_DECIDE,
    /** State and outcome are in the stores, no event was sent. */
    AFTER_PUT,
    /** Everything was handed to the producer; the transaction is open. */
    AFTER_FORWARD,
    /** All records are sent, the transaction is about to be committed. */
    BEFORE_COMMIT,
    /** The transaction is committed, and nobody here knows yet. */
    AFTER_COMMIT
}
