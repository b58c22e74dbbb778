package dev.parley.catalog;

import dev.parley.domain.catalog.CatalogState;
import dev.parley.schemas.CatalogStateCodec;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/** The catalog objects of one task. Not thread-safe. */
final class CatalogStore {

    private final KeyValueStore<UUID, byte[]> store;
    private final CatalogStateCodec codec = new CatalogStateCodec();

    CatalogStore(KeyValueStore<UUID, byte[]> store) {
        this.store = store;
    }

    static StoreBuilder<KeyValueStore<UUID, byte[]>> builder() {
        return Stores.keyValueStoreBuilder(
                        Stores.persistentKeyValueStore(Nodes.CATALOG), Serdes.UUID(), Serdes.ByteArray())
                .withCachingDisabled();
    }

    /** The object as the last command left it. */
    CatalogState load(UUID id) {
        return Optional.ofNullable(store.get(id)).map(codec::decode).orElse(CatalogState.None.NONE);
    }

    /** The state as it is stored; made beforehand, because it can fail. */
    byte[] encode(CatalogState state) {
        return codec.encode(state);
    }

    void put(UUID id, byte[] state) {
        store.put(id, state);
    }
}
