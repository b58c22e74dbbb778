package dev.parley.projections.fold;

import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.run.RunEvent;
import dev.parley.domain.run.RunState;
import dev.parley.kit.topic.Topics;
import dev.parley.projections.Driver;
import dev.parley.projections.store.HeldPartitions;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.Stores;

/** One partition of run events with its stores in memory, for tests with several. */
public final class FoldedPartition implements AutoCloseable {

    private final RawRecord raw = new RawRecord();
    private final AggregateFold<RunState, RunEvent> fold;

    public FoldedPartition(int number, HeldPartitions partitions) {
        var context = new MockProcessorContext<Void, Void>(
                new Properties(),
                new TaskId(0, number),
                Path.of("target", "never-written").toFile());
        add(context, "events", Serdes.String());
        add(context, "heads", Serdes.Bytes());
        add(context, "index", Serdes.Bytes());
        var stores = new PartitionStores("events", "heads", "index");
        fold = new AggregateFold<>(
                new RunKind(), Driver.SERDES.deserializer(Topics.RUN_EVENTS)::value, partitions, stores, raw);
        fold.init(context);
    }

    public void fold(EventEnvelope<RunEvent> event) {
        raw.set(Driver.bytes(event));
        fold.process(new Record<>(Driver.key(event.meta()), event, 0));
    }

    private static <K> void add(MockProcessorContext<Void, Void> context, String name, Serde<K> keys) {
        var store = Stores.keyValueStoreBuilder(Stores.inMemoryKeyValueStore(name), keys, Serdes.ByteArray())
                .withLoggingDisabled()
                .withCachingDisabled()
                .build();
        store.init(context.getStateStoreContext(), store);
    }

    @Override
    public void close() {
        fold.close();
    }
}
