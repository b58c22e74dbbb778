package dev.parley.projections.fold;

import java.util.List;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.QueryableStoreType;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.internals.StateStoreProvider;

/**
 * Finds the store itself where Streams usually hands out a view of several stores that can only be read: views of aggregates are read
 * through the same classes wherever they are. Nobody writes to what is found here.
 */
final class CopiedStore<K> implements QueryableStoreType<KeyValueStore<K, byte[]>> {

    private CopiedStore() {}

    /** @throws InvalidStateStoreException if there is no such store here now */
    static <K> KeyValueStore<K, byte[]> of(KafkaStreams streams, String name, int partition) {
        return streams.store(StoreQueryParameters.fromNameAndType(name, new CopiedStore<K>())
                .withPartition(partition)
                .enableStaleStores());
    }

    @Override
    public boolean accepts(StateStore store) {
        return QueryableStoreTypes.<K, byte[]>keyValueStore().accepts(store);
    }

    @Override
    public KeyValueStore<K, byte[]> create(StateStoreProvider provider, String name) {
        List<KeyValueStore<K, byte[]>> found = provider.stores(name, this);
        if (found.isEmpty()) {
            throw new InvalidStateStoreException("there is no copy of " + name + " here");
        }
        return found.getFirst();
    }
}
