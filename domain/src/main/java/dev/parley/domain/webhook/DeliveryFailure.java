package dev.parley.domain.webhook;

/** Why a delivery was given up. */
public enum DeliveryFailure {
    /** Every attempt of a day failed. */
    RETRIES_EXHAUSTED,
    /** The receiver answered 410. */
    GONE,
    /** The webhook was disabled or archived before it could be sent. */
    WEBHOOK_DISABLED,
    /** Too many deliveries were waiting for this webhook. */
    QUEUE_FULL
}
