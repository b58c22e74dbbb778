package dev.parley.client.model;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** How far a transcript, the responses or an analysis are. */
public enum ResultStatus {
    PENDING,
    PROCESSING,
    COMPLETED,
    FAILED,
    SKIPPED,
    @JsonEnumDefaultValue
    UNKNOWN
}
