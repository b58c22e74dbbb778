package dev.parley.projections.fold;

import dev.parley.domain.catalog.CatalogEvent;
import dev.parley.domain.catalog.CatalogState;
import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.run.RunEvent;
import dev.parley.domain.run.RunState;
import dev.parley.kit.topic.Topic;
import dev.parley.kit.topic.Topics;
import dev.parley.projections.Driver;
import dev.parley.projections.store.HeldPartitions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

/** One partition of events with its stores in memory, for tests with several. */
public final class FoldedPartition<S, E> implements AutoCloseable {

    private final Topic<EventEnvelope<E>> topic;
    private final int number;
    private final MockProcessorContext<Void, Void> context;
    private final EventIntake intake;
    private final RawRecord raw = new RawRecord();
    private final List<KeyValueStore<Bytes, byte[]>> rows = new ArrayList<>();
    private long offset;

    private FoldedPartition(
            int number, HeldPartitions partitions, Topic<EventEnvelope<E>> topic, AggregateKind<S, E> kind) {
        this.topic = topic;
        this.number = number;
        context = new MockProcessorContext<>(
                new Properties(),
                new TaskId(0, number),
                Path.of("target", "never-written").toFile());
        add("events", Serdes.String());
        List.of("heads", "index", "feed", "usage").forEach(name -> rows.add(add(name, Serdes.Bytes())));
        var stores = new PartitionStores("events", "heads", "index", "feed", Optional.of("usage"));
        var decoder = Driver.SERDES.deserializer(topic);
        var fold = new AggregateFold<>(kind, decoder::value, partitions, stores, raw);
        intake = new EventIntake(decoded(fold), decoder::value, partitions, stores, raw);
        intake.init(context);
    }

    /** A partition of run events. */
    public static FoldedPartition<RunState, RunEvent> ofRuns(int number, HeldPartitions partitions) {
        return new FoldedPartition<>(number, partitions, Topics.RUN_EVENTS, new RunKind());
    }

    /** A partition of catalog events. */
    public static FoldedPartition<CatalogState, CatalogEvent> ofCatalog(int number, HeldPartitions partitions) {
        return new FoldedPartition<>(number, partitions, Topics.CATALOG_EVENTS, new CatalogKind());
    }

    /** The next record of the partition. */
    public void fold(EventEnvelope<E> event) {
        fold(event, offset);
    }

    /** The record with that offset. */
    public void fold(EventEnvelope<E> event, long at) {
        byte[] value = Objects.requireNonNull(Driver.SERDES.serializer(topic).serialize(topic.name(), event));
        pipe(Driver.key(event.meta()), value, at);
    }

    /** The tombstone of an event, as the next record. */
    public void erase(EventEnvelope<E> event) {
        pipe(Driver.key(event.meta()), null, offset);
    }

    @SuppressWarnings("NullAway") // A tombstone is a record without a value.
    private void pipe(String key, byte @Nullable [] value, long at) {
        context.setRecordMetadata(topic.name(), number, at);
        offset = at + 1;
        intake.process(new Record<>(key.getBytes(StandardCharsets.UTF_8), value, 0));
    }

    /** What is in all stores of rows, in order. */
    public String contents() {
        var contents = new StringBuilder();
        for (var store : rows) {
            try (var all = store.all()) {
                all.forEachRemaining(row -> contents.append(store.name())
                        .append(' ')
                        .append(row.key)
                        .append(' ')
                        .append(HexFormat.of().formatHex(row.value))
                        .append('\n'));
            }
        }
        return contents.toString();
    }

    private Processor<byte[], byte[], Void, Void> decoded(AggregateFold<S, E> fold) {
        var decoder = Driver.SERDES.deserializer(topic);
        return new Processor<>() {
            @Override
            public void init(ProcessorContext<Void, Void> some) {
                fold.init(some);
            }

            @Override
            public void process(Record<byte[], byte[]> record) {
                fold.process(new Record<>(
                        new String(record.key(), StandardCharsets.UTF_8), decoder.value(record.value()), 0));
            }

            @Override
            public void close() {
                fold.close();
            }
        };
    }

    private <K> KeyValueStore<K, byte[]> add(String name, Serde<K> keys) {
        KeyValueStore<K, byte[]> store = Stores.keyValueStoreBuilder(
                        Stores.inMemoryKeyValueStore(name), keys, Serdes.ByteArray())
                .withLoggingDisabled()
                .withCachingDisabled()
                .build();
        store.init(context.getStateStoreContext(), store);
        return store;
    }

    @Override
    public void close() {
        intake.close();
    }
}
