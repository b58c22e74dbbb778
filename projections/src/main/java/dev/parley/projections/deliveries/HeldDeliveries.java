package dev.parley.projections.deliveries;

import dev.parley.domain.id.DeliveryId;
import dev.parley.domain.id.WebhookId;
import dev.parley.kit.streams.Partitions;
import dev.parley.projections.store.VersionWatch;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * The partitions of deliveries that are on this instance. Readers and the end of a task exclude each other: a store is never read
 * while it is being closed. Thread-safe.
 */
public final class HeldDeliveries {

    private volatile Map<Integer, Held> held = new ConcurrentHashMap<>();
    private final int partitions;

    /** @param partitions how many there are on all instances together */
    public HeldDeliveries(int partitions) {
        this.partitions = partitions;
    }

    /** A partition whose task runs here. */
    static final class Held {
        private final DeliveryRows rows;
        private final VersionWatch watch = new VersionWatch();
        private final ReadWriteLock lock = new ReentrantReadWriteLock();
        private boolean gone;

        private Held(DeliveryRows rows) {
            this.rows = rows;
        }

        void reached(DeliveryId id, long version) {
            watch.reached(id.value(), version);
        }

        private <T> Optional<T> read(Function<DeliveryRows, T> reader) {
            lock.readLock().lock();
            try {
                return gone ? Optional.empty() : Optional.of(reader.apply(rows));
            } finally {
                lock.readLock().unlock();
            }
        }

        private void giveUp() {
            lock.writeLock().lock();
            try {
                gone = true;
            } finally {
                lock.writeLock().unlock();
            }
            watch.close();
        }
    }

    Held hold(int partition, DeliveryRows rows) {
        var opened = new Held(rows);
        held.put(partition, opened);
        return opened;
    }

    void giveUp(int partition, Held closed) {
        held.remove(partition, closed);
        closed.giveUp();
    }

    /** From now on whoever reads here sees what is held there. Nothing is held here itself then. */
    public void show(HeldDeliveries others) {
        held = others.held;
    }

    /** The number of the partition that a webhook's deliveries are in. */
    int numberOf(WebhookId webhook) {
        return Partitions.of(webhook.toString(), partitions);
    }

    /** What the reader makes of the webhook's partition; empty when it is not here. */
    <T> Optional<T> read(WebhookId webhook, Function<DeliveryRows, T> reader) {
        return Optional.ofNullable(held.get(numberOf(webhook))).flatMap(here -> here.read(reader));
    }

    /** Waits until the delivery has come to that version, at most as long as patience lasts. */
    void await(WebhookId webhook, DeliveryId id, long version, Duration patience, LongSupplier now) {
        Optional.ofNullable(held.get(numberOf(webhook)))
                .ifPresent(here -> here.watch.await(id.value(), version, patience, now));
    }
}
