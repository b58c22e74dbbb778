package dev.parley.client.model;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** Where a run stands. */
public enum RunStatus {
    CREATED,
    SCHEDULED,
    AWAITING_PARTICIPANT,
    AWAITING_CONSENT,
    ACTIVE,
    PROCESSING,
    COMPLETED,
    CANCELLED,
    ABANDONED,
    EXPIRED,
    FAILED,
    @JsonEnumDefaultValue
    UNKNOWN;

    /** Whether the conversation can still go on. */
    public boolean isOpen() {
        return switch (this) {
            case CREATED, SCHEDULED, AWAITING_PARTICIPANT, AWAITING_CONSENT, ACTIVE -> true;
            case PROCESSING, COMPLETED, CANCELLED, ABANDONED, EXPIRED, FAILED, UNKNOWN -> false;
        };
    }
}
