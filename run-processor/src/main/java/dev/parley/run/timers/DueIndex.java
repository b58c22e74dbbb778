package dev.parley.run.timers;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * The runs of one task by when to look at them again. Looks into the store only when something may be due, and never again at
 * the times before. Not thread-safe.
 */
final class DueIndex {

    /** Nothing is indexed. */
    private static final long NEVER = Long.MAX_VALUE;

    private static final int KEY_BYTES = 3 * Long.BYTES;

    /**
     * A run to look at.
     *
     * @param due where it stands, milliseconds
     * @param firing what was sent for it so far
     */
    record Entry(long due, UUID runId, Firing firing) {}

    private final KeyValueStore<Bytes, byte[]> store;
    private long earliest;

    DueIndex(KeyValueStore<Bytes, byte[]> store) {
        this.store = store;
        try (var all = store.all()) {
            earliest = all.hasNext() ? dueOf(all.peekNextKey()) : NEVER;
        }
    }

    static StoreBuilder<KeyValueStore<Bytes, byte[]>> builder(String name) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.Bytes(), Serdes.ByteArray())
                .withCachingDisabled();
    }

    void put(long due, UUID runId, Firing firing) {
        store.put(key(due, runId), firing.toBytes());
        earliest = Math.min(earliest, due);
    }

    void remove(long due, UUID runId) {
        store.delete(key(due, runId));
    }

    /** Nothing is due before, milliseconds; {@link Long#MAX_VALUE} when nothing is indexed. */
    long earliest() {
        return earliest;
    }

    /** What is due by {@code now}, earliest first; at most {@code limit}, the rest the next time. */
    List<Entry> due(long now, int limit) {
        if (now < earliest) {
            return List.of();
        }
        var entries = new ArrayList<Entry>();
        try (var rows = store.range(key(earliest, new UUID(0, 0)), null)) {
            while (rows.hasNext()) {
                Bytes next = rows.peekNextKey();
                earliest = dueOf(next);
                if (earliest > now || entries.size() == limit) {
                    return entries;
                }
                entries.add(new Entry(earliest, runIdOf(next), Firing.ofBytes(rows.next().value)));
            }
        }
        earliest = entries.isEmpty() ? NEVER : earliest;
        return entries;
    }

    private static Bytes key(long due, UUID runId) {
        return Bytes.wrap(ByteBuffer.allocate(KEY_BYTES)
                .putLong(due)
                .putLong(runId.getMostSignificantBits())
                .putLong(runId.getLeastSignificantBits())
                .array());
    }

    private static long dueOf(Bytes key) {
        return ByteBuffer.wrap(key.get()).getLong();
    }

    private static UUID runIdOf(Bytes key) {
        var buffer = ByteBuffer.wrap(key.get());
        return new UUID(buffer.getLong(Long.BYTES), buffer.getLong(2 * Long.BYTES));
    }
}
