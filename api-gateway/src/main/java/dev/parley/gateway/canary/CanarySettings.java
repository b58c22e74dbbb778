package dev.parley.gateway.canary;

import dev.parley.kit.config.Settings;
import java.time.Duration;

/**
 * How often a canary is sent through each partition, and from when on it is a matter of health that none came through.
 *
 * @param every pause between two canaries of a partition
 * @param limit how long it may be since the last one that came through
 */
public record CanarySettings(Duration every, Duration limit) {

    /** Three may be lost, as while something is killed and comes back, before anybody is told. */
    public static final CanarySettings DEFAULT = new CanarySettings(Duration.ofSeconds(10), Duration.ofSeconds(45));

    public CanarySettings {
        if (!every.isPositive() || limit.compareTo(every.multipliedBy(2)) < 0) {
            throw new IllegalArgumentException(
                    "PARLEY_CANARY_LIMIT_MS is at least twice PARLEY_CANARY_EVERY_MS, or health would go up and down");
        }
    }

    /** Reads {@code PARLEY_CANARY_EVERY_MS} and {@code PARLEY_CANARY_LIMIT_MS}, milliseconds. */
    public static CanarySettings from(Settings settings) {
        return new CanarySettings(
                Duration.ofMillis(settings.wholeNumber(
                        "PARLEY_CANARY_EVERY_MS",
                        DEFAULT.every.toMillis(),
                        100,
                        Duration.ofHours(1).toMillis())),
                Duration.ofMillis(settings.wholeNumber(
                        "PARLEY_CANARY_LIMIT_MS",
                        DEFAULT.limit.toMillis(),
                        200,
                        Duration.ofDays(1).toMillis())));
    }
}
