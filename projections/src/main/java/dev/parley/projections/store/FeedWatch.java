package dev.parley.projections.store;

import dev.parley.domain.id.Tenant;
import java.lang.invoke.VarHandle;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/** Readers wait here for any event of a tenant; the folds wake them. Thread-safe. */
public final class FeedWatch {

    private final ConcurrentMap<Tenant, Set<CompletableFuture<Void>>> waiters = new ConcurrentHashMap<>();

    /** Called by a fold after the event can be read. Costs next to nothing when nobody waits. */
    public void told(Tenant tenant) {
        // A waiter shows itself first and reads then; the fold writes first and looks then: one of the two sees the
        // other.
        VarHandle.fullFence();
        if (!waiters.isEmpty()) {
            waiters.getOrDefault(tenant, Set.of()).forEach(waiter -> waiter.complete(null));
        }
    }

    /** Waits until there is something, or something may have come, at most as long as patience lasts. */
    public void await(Tenant tenant, BooleanSupplier there, Duration patience) {
        var waiter = new CompletableFuture<Void>();
        waiters.compute(tenant, (ignored, some) -> {
            Set<CompletableFuture<Void>> all = some == null ? ConcurrentHashMap.newKeySet() : some;
            all.add(waiter);
            return all;
        });
        try {
            if (!there.getAsBoolean()) {
                waiter.get(patience.toNanos(), TimeUnit.NANOSECONDS);
            }
        } catch (TimeoutException e) {
            // The reader looks once more and says what it sees.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            waiters.computeIfPresent(tenant, (ignored, some) -> {
                some.remove(waiter);
                return some.isEmpty() ? null : some;
            });
        }
    }

    /** Wakes everybody: a partition moves. */
    void wakeAll() {
        waiters.values().forEach(some -> some.forEach(waiter -> waiter.complete(null)));
    }
}
