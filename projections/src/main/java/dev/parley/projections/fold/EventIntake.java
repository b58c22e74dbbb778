package dev.parley.projections.fold;

import dev.parley.projections.store.HeldPartition;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/**
 * Stands before the guard of a fold: hands the record's bytes past it, and takes erased events out of the store of events, as a
 * restored store would not have them either.
 */
final class EventIntake implements Processor<byte[], byte[], Void, Void> {

    private final Processor<byte[], byte[], Void, Void> guard;
    private final PartitionStores stores;
    private final RawRecord raw;
    private HeldPartition.@Nullable Stores here;

    EventIntake(Processor<byte[], byte[], Void, Void> guard, PartitionStores stores, RawRecord raw) {
        this.guard = guard;
        this.stores = stores;
        this.raw = raw;
    }

    @Override
    public void init(ProcessorContext<Void, Void> context) {
        here = stores.of(context);
        guard.init(context);
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        byte[] value = record.value();
        if (value != null) {
            raw.set(value);
            guard.process(record);
        } else if (here != null) {
            here.aggregates().events().delete(new String(record.key(), StandardCharsets.UTF_8));
        }
    }

    @Override
    public void close() {
        guard.close();
    }
}
