package dev.parley.domain.webhook;

/** Where a delivery stands. */
public enum DeliveryStatus {
    /** It is, or will be, tried. */
    PENDING,
    /** The receiver has it. */
    SUCCEEDED,
    /** It was given up. */
    FAILED
}
