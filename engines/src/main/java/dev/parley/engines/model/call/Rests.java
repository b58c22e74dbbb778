package dev.parley.engines.model.call;

import dev.parley.engines.model.call.Breakers.Name;
import dev.parley.engines.model.provider.ProviderFailure;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Who asked with {@code Retry-After} to be left alone, and until when: for that long nobody calls, whichever turn or run it is.
 * Shorter waits than a call has patience for are waited for by whoever meets them. Thread-safe.
 */
final class Rests {

    private static final int MOST = 10_000;

    private final Recent<Name, AtomicReference<Instant>> until =
            new Recent<>(MOST, ignored -> new AtomicReference<>(Instant.MIN));
    private final InstantSource clock;
    private final Duration patience;

    Rests(InstantSource clock, Duration patience) {
        this.clock = clock;
        this.patience = patience;
    }

    /** Takes note of a failure; the longest rest that was asked for counts. */
    void note(Name name, ProviderFailure failure) {
        failure.retryAfter()
                .filter(wait -> wait.compareTo(patience) > 0)
                .map(clock.instant()::plus)
                .ifPresent(
                        end -> until.of(name).accumulateAndGet(end, (one, other) -> one.isAfter(other) ? one : other));
    }

    boolean isResting(Name name) {
        return clock.instant().isBefore(until.of(name).get());
    }
}
