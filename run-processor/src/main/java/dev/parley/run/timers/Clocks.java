package dev.parley.run.timers;

import dev.parley.run.stores.Recent;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * The clocks of the runs of one task that have not ended, the newest ones decoded. A run's events come in bursts, so the store
 * is cached: what a burst leaves is written once. Not thread-safe.
 */
final class Clocks {

    private static final int REMEMBERED = 1024;

    private final KeyValueStore<UUID, byte[]> store;
    private final Map<UUID, ClockRow> newest = new Recent<>(REMEMBERED);

    Clocks(KeyValueStore<UUID, byte[]> store) {
        this.store = store;
    }

    static StoreBuilder<KeyValueStore<UUID, byte[]>> builder(String name) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.UUID(), Serdes.ByteArray())
                .withCachingEnabled();
    }

    Optional<ClockRow> find(UUID runId) {
        ClockRow known = newest.get(runId);
        return known != null
                ? Optional.of(known)
                : Optional.ofNullable(store.get(runId)).map(ClockRow::ofBytes);
    }

    void put(UUID runId, ClockRow row) {
        store.put(runId, row.toBytes());
        newest.put(runId, row);
    }

    void remove(UUID runId) {
        store.delete(runId);
        newest.remove(runId);
    }
}
