package dev.parley.gateway.command;

import dev.parley.kit.command.CommandNotSentException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Knows from the acknowledgements whether the broker is there, so that requests fail fast while it is away: when the oldest record
 * sent has waited longer than {@link #OVERDUE}, only one request per {@link #PROBE_EVERY} is let through to find out. Thread-safe.
 */
final class BrokerWatch {

    private static final Duration OVERDUE = Duration.ofMillis(1500);
    private static final Duration PROBE_EVERY = Duration.ofSeconds(1);

    private final InstantSource clock;
    private final ConcurrentLinkedQueue<Sent> sent = new ConcurrentLinkedQueue<>();
    private final AtomicReference<Instant> failedAt = new AtomicReference<>(Instant.MIN);
    private final AtomicReference<Instant> probedAt = new AtomicReference<>(Instant.MIN);

    private record Sent(Instant at, CompletableFuture<Void> acknowledged) {}

    BrokerWatch(InstantSource clock) {
        this.clock = clock;
    }

    /** Watches one record on its way. */
    CompletableFuture<Void> watch(CompletableFuture<Void> acknowledged) {
        sent.add(new Sent(clock.instant(), acknowledged));
        return acknowledged.whenComplete((_, failure) -> {
            if (failure == null) {
                failedAt.set(Instant.MIN);
            } else if (isWorthRetrying(failure)) {
                failedAt.set(clock.instant());
            }
        });
    }

    /** Whether the broker is to blame, and not the record. */
    static boolean isWorthRetrying(Throwable failure) {
        var cause = failure instanceof CompletionException wrapped && wrapped.getCause() != null
                ? wrapped.getCause()
                : failure;
        return !(cause instanceof CommandNotSentException notSent) || notSent.worthRetrying();
    }

    /** Whether the broker acknowledges what is sent. */
    boolean answers() {
        var oldest = sent.peek();
        while (oldest != null && oldest.acknowledged().isDone()) {
            sent.remove(oldest);
            oldest = sent.peek();
        }
        return failedAt.get().equals(Instant.MIN)
                && (oldest == null || oldest.at().plus(OVERDUE).isAfter(clock.instant()));
    }

    /** Whether to try: always while the broker answers, now and then while it does not. */
    boolean mayTry() {
        if (answers()) {
            return true;
        }
        var now = clock.instant();
        var last = probedAt.get();
        return (last.equals(Instant.MIN) || last.plus(PROBE_EVERY).isBefore(now)) && probedAt.compareAndSet(last, now);
    }
}
