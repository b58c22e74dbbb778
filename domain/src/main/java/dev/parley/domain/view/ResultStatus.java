package dev.parley.domain.view;

/** Where a transcript, the responses or an analysis stand. */
public enum ResultStatus {
    PENDING,
    PROCESSING,
    COMPLETED,
    FAILED,
    SKIPPED
}
