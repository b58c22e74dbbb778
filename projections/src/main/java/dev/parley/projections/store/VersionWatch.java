package dev.parley.projections.store;

import java.lang.invoke.VarHandle;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/** Readers wait here for an aggregate to reach a version; the fold wakes them. Thread-safe. */
public final class VersionWatch {

    private record Waiter(long version, CompletableFuture<Void> reached) {}

    private final ConcurrentMap<UUID, List<Waiter>> waiters = new ConcurrentHashMap<>();

    /** Called by the fold after the version can be read. Costs next to nothing when nobody waits. */
    public void reached(UUID id, long version) {
        // A waiter shows itself first and reads then; the fold writes first and looks then: one of the two sees the
        // other.
        VarHandle.fullFence();
        if (waiters.isEmpty()) {
            return;
        }
        waiters.computeIfPresent(id, (ignored, waiting) -> {
            waiting.stream()
                    .filter(waiter -> waiter.version <= version)
                    .forEach(waiter -> waiter.reached.complete(null));
            var rest =
                    waiting.stream().filter(waiter -> waiter.version > version).toList();
            return rest.isEmpty() ? null : rest;
        });
    }

    /** Waits until the version read is at least the one wanted, or the partition goes, or patience is at its end. */
    public void await(UUID id, long wanted, Duration patience, LongSupplier read) {
        var waiter = new Waiter(wanted, new CompletableFuture<>());
        waiters.merge(
                id,
                List.of(waiter),
                (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
        try {
            if (read.getAsLong() < wanted) {
                waiter.reached.get(patience.toNanos(), TimeUnit.NANOSECONDS);
            }
        } catch (TimeoutException e) {
            // The reader looks once more and says what it sees.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            forget(id, waiter);
        }
    }

    /** Wakes everybody: what they wait for will not come from here. */
    public void close() {
        waiters.values().forEach(waiting -> waiting.forEach(waiter -> waiter.reached.complete(null)));
    }

    private void forget(UUID id, Waiter waiter) {
        waiters.computeIfPresent(id, (ignored, waiting) -> {
            var rest = waiting.stream().filter(other -> other != waiter).toList();
            return rest.isEmpty() ? null : rest;
        });
    }
}
