package dev.parley.kit.streams;

import dev.parley.domain.catalog.CatalogEvent;
import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.kit.serde.TopicSerdes;
import dev.parley.kit.topic.Topic;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/** Counts the events of every aggregate in a store and writes {@code <count>/<version>} for each: what was lost or came twice shows. */
final class CopyFold extends ContextualProcessor<String, EventEnvelope<CatalogEvent>, String, byte[]> {

    enum Refusal {
        NONE,
        OF_VERSION_5,
        OF_VERSION_5_OF_PARTITION_0_AFTER_WRITING
    }

    private static final String COUNTS = "counts";
    private static final UUID OF_PARTITION_0 = new UUID(0, 0);

    private final Refusal refusal;

    private CopyFold(Refusal refusal) {
        this.refusal = refusal;
    }

    static Topology topology(
            TopicSerdes serdes,
            StreamGuards guards,
            Topic<EventEnvelope<CatalogEvent>> from,
            Topic<?> to,
            Refusal refusal) {
        var topology = new Topology();
        new TopicNodes(serdes).addSource(topology, "events", from);
        topology.addProcessor("copy", guards.fold(from, supplier(refusal)), "events");
        topology.addSink(
                "copies", to.name(), new StringSerializer(), new ByteArraySerializer(), CopyFold::partition, "copy");
        return topology;
    }

    private static Optional<Set<Integer>> partition(String topic, String key, byte[] value, int partitions) {
        return Optional.of(Set.of((int) UUID.fromString(key).getLeastSignificantBits()));
    }

    private static ProcessorSupplier<String, EventEnvelope<CatalogEvent>, String, byte[]> supplier(Refusal refusal) {
        return new ProcessorSupplier<>() {
            @Override
            public Processor<String, EventEnvelope<CatalogEvent>, String, byte[]> get() {
                return new CopyFold(refusal);
            }

            @Override
            public Set<StoreBuilder<?>> stores() {
                return Set.of(Stores.keyValueStoreBuilder(
                        Stores.persistentKeyValueStore(COUNTS), Serdes.String(), Serdes.Long()));
            }
        };
    }

    @Override
    public void process(Record<String, EventEnvelope<CatalogEvent>> record) {
        var meta = record.value().meta();
        if (meta.version() == 5 && refusal == Refusal.OF_VERSION_5) {
            throw new IllegalArgumentException("version 5 cannot have happened");
        }
        KeyValueStore<String, Long> counts = context().getStateStore(COUNTS);
        var key = meta.aggregateId().toString();
        var before = Optional.ofNullable(counts.get(key)).orElse(0L);
        counts.put(key, before + 1);
        var copy = (before + 1) + "/" + meta.version();
        context().forward(record.withKey(key).withValue(copy.getBytes(StandardCharsets.UTF_8)));
        if (meta.version() == 5
                && refusal == Refusal.OF_VERSION_5_OF_PARTITION_0_AFTER_WRITING
                && meta.aggregateId().equals(OF_PARTITION_0)) {
            throw new IllegalStateException("a bug that shows late");
        }
    }
}
