package dev.parley.projections.fold;

import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.kit.command.Canaries;
import dev.parley.projections.store.HeldPartition;
import dev.parley.projections.store.HeldPartitions;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/**
 * Stands before the guard of a fold: hands the record's bytes past it, and takes erased events out of the stores, as restored
 * stores would not have them either. A canary has come through when it is here.
 */
final class EventIntake implements Processor<byte[], byte[], Void, Void> {

    private final Processor<byte[], byte[], Void, Void> guard;
    private final Function<byte[], ? extends EventEnvelope<?>> decoder;
    private final HeldPartitions partitions;
    private final PartitionStores stores;
    private final RawRecord raw;
    private HeldPartition.@Nullable Stores here;

    /** @param decoder of records of the topic */
    EventIntake(
            Processor<byte[], byte[], Void, Void> guard,
            Function<byte[], ? extends EventEnvelope<?>> decoder,
            HeldPartitions partitions,
            PartitionStores stores,
            RawRecord raw) {
        this.guard = guard;
        this.decoder = decoder;
        this.partitions = partitions;
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
            tombstone(here, new String(record.key(), StandardCharsets.UTF_8), Canaries.numberIn(record.headers()));
        }
    }

    private void tombstone(HeldPartition.Stores from, String key, OptionalLong canary) {
        if (canary.isPresent()) {
            UUID run = UUID.fromString(key.substring(0, key.lastIndexOf(':')));
            partitions.of(run).ifPresent(partition -> partition.passed(run, canary.getAsLong()));
        } else {
            remove(from, key);
        }
    }

    private void remove(HeldPartition.Stores from, String key) {
        byte[] event = from.aggregates().events().delete(key);
        if (event != null) {
            from.feed().remove(decoder.apply(event).meta());
        }
    }

    @Override
    public void close() {
        guard.close();
    }
}
