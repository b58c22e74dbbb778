package dev.parley.domain.webhook;

import java.time.Duration;

/** The limits of webhooks. */
public final class WebhookLimits {

    /** Webhooks of an organization in one mode, archived ones not counted. */
    public static final int WEBHOOKS = 50;

    public static final int URL_BYTES = 2048;
    public static final int DESCRIPTION_BYTES = 1024;

    /** How long the secret before still signs after a rotation, unless told otherwise. */
    public static final Duration ROTATION_OVERLAP = Duration.ofHours(24);

    /** The longest overlap of two secrets. */
    public static final Duration LONGEST_OVERLAP = Duration.ofDays(7);

    /** Deliveries that may wait for one webhook; what comes on top fails at once. */
    public static final int WAITING_DELIVERIES = 100_000;

    /** Attempts of a delivery that are remembered, the newest. */
    public static final int ATTEMPTS_KEPT = 20;

    /** A webhook without any success for so long is disabled. */
    public static final Duration FAILING_FOR = Duration.ofDays(3);

    /** A webhook is disabled when so many deliveries in a row were given up. */
    public static final int GIVEN_UP_IN_A_ROW = 100;

    /** How long the log of deliveries goes back. */
    public static final Duration LOG_KEPT = Duration.ofDays(30);

    private WebhookLimits() {}
}
