package dev.parley.engines.model.call;

import dev.parley.engines.model.provider.ProviderFailure;
import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait before the next attempt: what the provider asked for with {@code Retry-After}, never less; else a wait that
 * doubles from attempt to attempt, half of it by chance, so that many callers do not come back at the same time ("equal jitter").
 */
record Backoff(Duration first, Duration longest, RandomGenerator chance) {

    private static final int MOST_DOUBLINGS = 20;

    /** @param failures how many attempts have failed; 1 or more */
    Duration after(Throwable failure, int failures) {
        if (failure instanceof ProviderFailure known && known.retryAfter().isPresent()) {
            return known.retryAfter().get().plusNanos((long) (first.toNanos() * chance.nextDouble()));
        }
        long doubled = first.toNanos() << Math.min(failures - 1, MOST_DOUBLINGS);
        long wait = Math.min(doubled, longest.toNanos());
        return Duration.ofNanos(wait / 2 + (long) (wait / 2 * chance.nextDouble()));
    }
}
