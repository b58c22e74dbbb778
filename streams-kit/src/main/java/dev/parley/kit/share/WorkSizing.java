package dev.parley.kit.share;

import dev.parley.kit.config.ConfigurationException;
import dev.parley.kit.config.Settings;
import java.time.Duration;

/**
 * How many work items are worked on at once, and how long one may take.
 *
 * @param consumers fetch independently of each other: a slow item holds up those fetched together with it, not the others
 * @param batch most items a consumer works on at once
 * @param lock after it an item that is still worked on is given to somebody else as well; the brokers' minimum is 15 s by default
 * @param deliveries how often an item is given to workers before it is abandoned; the brokers' limit is 5 by default
 */
public record WorkSizing(int consumers, int batch, Duration lock, int deliveries) {

    /** Fits a laptop. */
    public static final WorkSizing DEFAULT = new WorkSizing(4, 16, Duration.ofSeconds(30), 4);

    public WorkSizing {
        check(consumers >= 1 && consumers <= 64, "consumers", consumers, "1 to 64");
        check(batch >= 1 && batch <= 500, "batch", batch, "1 to 500");
        check(lock.toSeconds() >= 1 && lock.toHours() < 1, "lock", lock.toSeconds(), "1 second to 1 hour");
        check(deliveries >= 1 && deliveries <= 10, "deliveries", deliveries, "1 to 10");
    }

    /** Reads {@code PARLEY_WORK_CONSUMERS}, {@code PARLEY_WORK_BATCH}, {@code PARLEY_WORK_LOCK_SECONDS}, {@code PARLEY_WORK_DELIVERIES}. */
    public static WorkSizing from(Settings settings) {
        return new WorkSizing(
                settings.integer("PARLEY_WORK_CONSUMERS", DEFAULT.consumers, 1, 64),
                settings.integer("PARLEY_WORK_BATCH", DEFAULT.batch, 1, 500),
                Duration.ofSeconds(
                        settings.integer("PARLEY_WORK_LOCK_SECONDS", (int) DEFAULT.lock.toSeconds(), 1, 3599)),
                settings.integer("PARLEY_WORK_DELIVERIES", DEFAULT.deliveries, 1, 10));
    }

    private static void check(boolean holds, String name, long value, String wanted) {
        if (!holds) {
            throw new ConfigurationException("%s is %d: give %s".formatted(name, value, wanted));
        }
    }
}
