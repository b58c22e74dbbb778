package dev.parley.domain.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When a delivery that failed is tried again: exponentially later, anywhere between at once and that (full jitter), for a day.
 *
 * <p>Retry libraries wait in a thread, or bring their own chance. Here the next moment is a value in the log, and chance an
 * argument, so that a redone decision is the same one.
 */
public final class RetrySchedule {

    /** How long a delivery is tried, from its first attempt on. */
    public static final Duration WINDOW = Duration.ofHours(24);

    /** The longest first pause; it doubles with each attempt. */
    public static final Duration FIRST_PAUSE = Duration.ofSeconds(10);

    /** No pause is longer, but for what a receiver asks for. */
    public static final Duration LONGEST_PAUSE = Duration.ofHours(3);

    /** No pause is shorter. */
    public static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);

    private static final int DOUBLINGS = 20;

    private RetrySchedule() {}

    /**
     * When to try again; empty when the delivery is given up. The last attempt comes at the end of the window.
     *
     * @param attempts made so far, at least one
     * @param since the first of them
     * @param now after the last of them
     * @param retryAfter what the receiver asked for
     * @param chance from 0 to 1
     */
    public static Optional<Instant> next(
            int attempts, Instant since, Instant now, Optional<Duration> retryAfter, double chance) {
        Instant end = since.plus(WINDOW);
        if (!now.isBefore(end)) {
            return Optional.empty();
        }
        Duration pause = retryAfter
                .filter(asked -> asked.compareTo(pause(attempts, chance)) > 0)
                .orElseGet(() -> pause(attempts, chance));
        return Optional.of(pause.compareTo(Duration.between(now, end)) < 0 ? now.plus(pause) : end);
    }

    private static Duration pause(int attempts, double chance) {
        Duration grown = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, DOUBLINGS));
        Duration longest = grown.compareTo(LONGEST_PAUSE) < 0 ? grown : LONGEST_PAUSE;
        Duration drawn = Duration.ofMillis((long) (longest.toMillis() * chance));
        return drawn.compareTo(SHORTEST_PAUSE) > 0 ? drawn : SHORTEST_PAUSE;
    }
}
