package dev.parley.domain.webhook;

/** Why a webhook is disabled. */
public enum DisabledReason {
    /** Somebody disabled it. */
    BY_REQUEST,
    /** Every attempt failed, for days or for many deliveries. */
    FAILING,
    /** The receiver answered 410 Gone. */
    GONE
}
