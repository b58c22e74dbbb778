package dev.parley.webhooks.send;

import dev.parley.kit.config.Settings;

/**
 * How many deliveries are sent at once. Immutable.
 *
 * @param perWebhook to one webhook while it goes well; one that fails gets one at a time
 * @param inAll by this instance; webhooks that fail together get half of it
 */
public record SendLimits(int perWebhook, int inAll) {

    public static final SendLimits DEFAULT = new SendLimits(16, 256);

    private static final int MOST = 10_000;

    public SendLimits {
        if (perWebhook < 1 || inAll < 2) {
            throw new IllegalArgumentException("at least one delivery per webhook and two in all are sent at once");
        }
    }

    /** Reads {@code PARLEY_WEBHOOK_CONCURRENCY} and {@code PARLEY_WEBHOOK_MAX_IN_FLIGHT}. */
    public static SendLimits from(Settings settings) {
        return new SendLimits(
                settings.integer("PARLEY_WEBHOOK_CONCURRENCY", DEFAULT.perWebhook, 1, MOST),
                settings.integer("PARLEY_WEBHOOK_MAX_IN_FLIGHT", DEFAULT.inAll, 2, MOST));
    }
}
