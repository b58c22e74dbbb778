package dev.parley.projections.fold;

import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.projections.store.AggregateStores;
import dev.parley.projections.store.Head;
import dev.parley.projections.store.HeldPartition;
import dev.parley.projections.store.HeldPartitions;
import java.util.UUID;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/**
 * Folds one partition of an event topic into its stores and lets readers in while it runs. An event that was folded already
 * changes nothing; one that cannot follow is an exception, thrown before the first write.
 */
final class AggregateFold<S, E> implements Processor<String, EventEnvelope<E>, Void, Void> {

    private final AggregateKind<S, E> kind;
    private final HeldPartitions partitions;
    private final PartitionStores stores;
    private final RawRecord raw;
    private @Nullable Open<S> open;

    /** What is there between {@link #init} and {@link #close}. */
    private record Open<S>(HeldPartition partition, HeldPartition.Stores stores, RecentStates<S> recent) {}

    /** @param raw the bytes of the record being processed */
    AggregateFold(AggregateKind<S, E> kind, HeldPartitions partitions, PartitionStores stores, RawRecord raw) {
        this.kind = kind;
        this.partitions = partitions;
        this.stores = stores;
        this.raw = raw;
    }

    @Override
    public void init(ProcessorContext<Void, Void> context) {
        HeldPartition.Stores here = stores.of(context);
        HeldPartition partition = partitions.hold(context.taskId().partition(), here);
        open = new Open<>(partition, here, new RecentStates<>());
    }

    @Override
    public void close() {
        if (open != null) {
            partitions.giveUp(open.partition);
            open = null;
        }
    }

    @Override
    public void process(Record<String, EventEnvelope<E>> record) {
        if (open == null) {
            throw new IllegalStateException("a record for a partition that is not open");
        }
        EventEnvelope<E> event = record.value();
        String key = AggregateStores.eventKey(
                event.meta().aggregateId(), event.meta().version());
        if (!key.equals(record.key())) {
            throw new IllegalStateException("the record with key " + record.key() + " holds the event " + key);
        }
        fold(open, event, raw.value());
    }

    private void fold(Open<S> to, EventEnvelope<E> event, byte[] value) {
        UUID id = event.meta().aggregateId();
        long version = event.meta().version();
        AggregateStores aggregates = to.stores.aggregates();
        RecentStates.Known<S> before = to.recent.get(id).orElseGet(() -> stored(aggregates, id));
        if (version <= before.version()) {
            // As the topic has it: the last record of a key counts.
            aggregates.putEvent(id, version, value);
            return;
        }
        S after = kind.evolve(kind.erases(event.event()) ? kind.none() : before.state(), event);
        Head.Results results = kind.results(before.results(), event);
        var head = new Head(event.meta().tenant(), version, kind.isErased(after), results, kind.encode(after));
        aggregates.putEvent(id, version, value);
        aggregates.putHead(id, head);
        kind.list(to.stores, before.state(), after);
        to.recent.put(id, new RecentStates.Known<>(after, version, results));
        to.partition.reached(id, version);
    }

    private RecentStates.Known<S> stored(AggregateStores aggregates, UUID id) {
        return aggregates
                .head(id)
                .map(head -> new RecentStates.Known<>(kind.decode(head.state()), head.version(), head.results()))
                .orElseGet(() -> new RecentStates.Known<>(kind.none(), 0, Head.Results.NONE));
    }
}
