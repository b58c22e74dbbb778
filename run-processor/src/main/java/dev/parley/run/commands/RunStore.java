package dev.parley.run.commands;

import dev.parley.domain.run.RunState;
import dev.parley.run.stores.Recent;
import dev.parley.schemas.RunStateCodec;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * The runs of one task. Remembers the newest ones decoded: a task is the only writer of its store, and is made anew whenever
 * its transaction is given up. Not thread-safe.
 */
final class RunStore {

    private static final int REMEMBERED = 256;

    private final KeyValueStore<UUID, byte[]> store;
    private final RunStateCodec codec;
    private final Map<UUID, RunState> newest = new Recent<>(REMEMBERED);

    RunStore(KeyValueStore<UUID, byte[]> store, RunStateCodec codec) {
        this.store = store;
        this.codec = codec;
    }

    static StoreBuilder<KeyValueStore<UUID, byte[]>> builder(String name) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.UUID(), Serdes.ByteArray())
                .withCachingDisabled();
    }

    /** The run as the last command left it. */
    RunState load(UUID runId) {
        RunState remembered = newest.get(runId);
        if (remembered != null) {
            return remembered;
        }
        byte[] bytes = store.get(runId);
        return bytes == null ? RunState.None.NONE : codec.decode(bytes);
    }

    /** Stores the run; {@code bytes} are the state, encoded. */
    void put(UUID runId, RunState state, byte[] bytes) {
        store.put(runId, bytes);
        newest.put(runId, state);
    }
}
