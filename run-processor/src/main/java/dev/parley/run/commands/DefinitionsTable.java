package dev.parley.run.commands;

import dev.parley.kit.topic.Topics;
import java.util.Objects;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

/**
 * All definitions of the catalog on every instance, as they lie on their topic: decoded only when a run needs one. In memory, and read
 * again at each start: a global store on disk that was open when its process was killed is taken for corrupted (Kafka Streams 4.3 keeps
 * a mark in it under exactly-once), and other than a task, the global thread does not make it anew but fails, at every start.
 */
final class DefinitionsTable {

    static final String STORE = "definitions";

    private static final String SOURCE = "catalog-definitions";
    private static final String PROCESSOR = "keep-definitions";

    private DefinitionsTable() {}

    static void add(Topology topology) {
        var store = Stores.keyValueStoreBuilder(
                        Stores.inMemoryKeyValueStore(STORE), Serdes.String(), Serdes.ByteArray())
                .withCachingDisabled()
                .withLoggingDisabled();
        topology.addGlobalStore(
                store,
                SOURCE,
                new StringDeserializer(),
                new ByteArrayDeserializer(),
                Topics.DEFINITIONS.name(),
                PROCESSOR,
                Keep::new);
    }

    private static final class Keep implements Processor<String, byte[], Void, Void> {

        private @Nullable KeyValueStore<String, byte[]> store;

        @Override
        public void init(ProcessorContext<Void, Void> context) {
            store = context.getStateStore(STORE);
        }

        @Override
        public void process(Record<String, byte[]> record) {
            Objects.requireNonNull(store, "init comes first").put(record.key(), record.value());
        }
    }
}
