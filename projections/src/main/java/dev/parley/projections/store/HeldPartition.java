package dev.parley.projections.store;

import dev.parley.domain.id.Tenant;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.apache.kafka.streams.errors.InvalidStateStoreException;

/**
 * A partition whose task runs on this instance, or a copy of one. Readers and the end of the task exclude each other: a store is never
 * read while it is being closed. A copy may be closed at any time, and then says so. Thread-safe.
 */
public final class HeldPartition {

    /** What a reader sees; usage only where something is counted. */
    public record Stores(AggregateStores aggregates, ListIndex index, FeedLog feed, Optional<UsageLog> usage) {}

    private final int number;
    private final Stores stores;
    private final FeedWatch feed;
    private final VersionWatch watch = new VersionWatch();
    private final PassedCanaries canaries = new PassedCanaries();
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private boolean gone;

    HeldPartition(int number, Stores stores, FeedWatch feed) {
        this.feed = feed;
        this.number = number;
        this.stores = stores;
    }

    /** Its number. */
    public int number() {
        return number;
    }

    /** What the reader makes of the stores; empty when the partition has gone meanwhile. */
    public <T> Optional<T> read(Function<Stores, T> reader) {
        lock.readLock().lock();
        try {
            return gone ? Optional.empty() : Optional.of(reader.apply(stores));
        } catch (InvalidStateStoreException closed) {
            return Optional.empty();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Waits until the tenant can read that version of the aggregate, at most as long as patience lasts. */
    public void await(Tenant tenant, UUID id, long version, Duration patience) {
        watch.await(
                id,
                version,
                patience,
                () -> read(readable -> version(readable, tenant, id)).orElse(Long.MAX_VALUE));
    }

    /** Tells those who wait that this version can be read. Called by the task's own thread. */
    public void reached(Tenant tenant, UUID id, long version) {
        watch.reached(id, version);
        feed.told(tenant);
    }

    /** Tells those who wait that this canary has come through. Called by the task's own thread. */
    public void passed(UUID canary, long number) {
        canaries.passed(canary, number);
        watch.reached(canary, number);
    }

    /** The number of the newest of these canaries that has come through since the task began; 0 before the first. */
    public long newest(UUID canary) {
        return canaries.newest(canary);
    }

    /** Lets no reader in any more, and returns when the last one is out. */
    void giveUp() {
        lock.writeLock().lock();
        try {
            gone = true;
        } finally {
            lock.writeLock().unlock();
        }
        watch.close();
        feed.wakeAll();
    }

    private long version(Stores readable, Tenant tenant, UUID id) {
        return readable.aggregates()
                .newest(id)
                .filter(newest -> newest.head().tenant().equals(tenant))
                .map(AggregateStores.Newest::version)
                .orElseGet(() -> newest(id));
    }
}
