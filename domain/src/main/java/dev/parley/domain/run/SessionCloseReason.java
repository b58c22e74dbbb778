package dev.parley.domain.run;

/** Why a session closed. */
public enum SessionCloseReason {
    LEFT,
    IDLE,
    /** The participant joined elsewhere. */
    SUPERSEDED,
    TIME_LIMIT,
    RUN_ENDED
}
