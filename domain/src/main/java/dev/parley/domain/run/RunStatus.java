package dev.parley.domain.run;

/** Where a run stands. */
public enum RunStatus {
    CREATED,
    SCHEDULED,
    AWAITING_PARTICIPANT,
    AWAITING_CONSENT,
    ACTIVE,
    PROCESSING,
    COMPLETED,
    ABANDONED,
    FAILED,
    EXPIRED,
    CANCELLED;

    /** Whether the run has ended: conversation commands are refused from here on. */
    public boolean isTerminal() {
        return switch (this) {
            case CREATED, SCHEDULED, AWAITING_PARTICIPANT, AWAITING_CONSENT, ACTIVE, PROCESSING -> false;
            case COMPLETED, ABANDONED, FAILED, EXPIRED, CANCELLED -> true;
        };
    }

    /** Whether the conversation has not begun. */
    public boolean isBeforeActive() {
        return switch (this) {
            case CREATED, SCHEDULED, AWAITING_PARTICIPANT, AWAITING_CONSENT -> true;
            case ACTIVE, PROCESSING, COMPLETED, ABANDONED, FAILED, EXPIRED, CANCELLED -> false;
        };
    }
}
