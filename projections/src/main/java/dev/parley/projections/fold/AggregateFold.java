package dev.parley.projections.fold;

import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.envelope.EventMeta;
import dev.parley.domain.view.Usage;
import dev.parley.kit.streams.Stir;
import dev.parley.projections.fold.RecentStates.Known;
import dev.parley.projections.store.AggregateStores;
import dev.parley.projections.store.Head;
import dev.parley.projections.store.HeldPartition;
import dev.parley.projections.store.HeldPartitions;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Folds one partition of an event topic into its stores and lets readers in while it runs. An event that was folded already
 * changes nothing; one that cannot follow is an exception, thrown before the first write.
 */
final class AggregateFold<S, E> implements Processor<String, EventEnvelope<E>, Void, Void> {

    /** A head is written every so many events: writing one costs more than folding some events when it is read. */
    private static final int EVENTS_PER_HEAD = 4;

    private final AggregateKind<S, E> kind;
    private final Function<byte[], EventEnvelope<E>> decoder;
    private final HeldPartitions partitions;
    private final PartitionStores stores;
    private final RawRecord raw;
    private @Nullable Open<S> open;

    /** What is there between {@link #init} and {@link #close}. */
    private record Open<S>(HeldPartition partition, HeldPartition.Stores stores, RecentStates<S> recent, Tail tail) {}

    /**
     * @param decoder of records of the topic
     * @param raw the bytes of the record being processed
     */
    AggregateFold(
            AggregateKind<S, E> kind,
            Function<byte[], EventEnvelope<E>> decoder,
            HeldPartitions partitions,
            PartitionStores stores,
            RawRecord raw) {
        this.kind = kind;
        this.decoder = decoder;
        this.partitions = partitions;
        this.stores = stores;
        this.raw = raw;
    }

    @Override
    public void init(ProcessorContext<Void, Void> context) {
        HeldPartition.Stores here = stores.of(context);
        HeldPartition partition = partitions.hold(context.taskId().partition(), here);
        open = new Open<>(partition, here, new RecentStates<>(), new Tail(here.feed(), context));
        // Events are on their own topic; the other stores hold nothing that was said.
        KeyValueStore<Bytes, byte[]> heads = context.getStateStore(stores.heads());
        Stir.changelog(context, heads, Bytes.wrap(new byte[1]));
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
        Known<S> before = to.recent.get(id).orElseGet(() -> stored(aggregates, id));
        if (version <= before.version()) {
            // As the topic has it: the last record of a key counts.
            aggregates.putEvent(id, version, value);
            return;
        }
        Known<S> after = evolve(before, event);
        Optional<Head> head = isHeadDue(before, after) ? Optional.of(head(event, after)) : Optional.empty();
        aggregates.putEvent(id, version, value);
        head.ifPresent(due -> aggregates.putHead(id, due));
        kind.edition(event.event())
                .ifPresent(number -> aggregates.putEdition(id, number, head.orElseGet(() -> head(event, after))));
        kind.list(to.stores.index(), before.state(), after.state());
        to.tail.append(event.meta(), kind.type(event.event()));
        count(to.stores, event.meta(), kind.usage(before.state(), event));
        to.recent.put(id, after);
        to.partition.reached(event.meta().tenant(), id, version);
    }

    private static void count(HeldPartition.Stores stores, EventMeta meta, Usage usage) {
        if (!usage.equals(Usage.NONE)) {
            LocalDate day = LocalDate.ofInstant(meta.occurredAt(), ZoneOffset.UTC);
            stores.usage().ifPresent(log -> log.add(meta.tenant(), day, usage));
        }
    }

    private Known<S> evolve(Known<S> before, EventEnvelope<E> event) {
        S from = kind.erases(event.event()) ? kind.none() : before.state();
        return new Known<>(kind.evolve(from, event), event.meta().version(), kind.results(before.results(), event));
    }

    /** Depends on the log alone, so that a store built anew is the same; and what readers look up in a head is never old. */
    private boolean isHeadDue(Known<S> before, Known<S> after) {
        return before.version() == 0
                || after.version() % EVENTS_PER_HEAD == 0
                || kind.status(before.state()) != kind.status(after.state())
                || kind.isErased(after.state())
                || !before.results().equals(after.results());
    }

    private Head head(EventEnvelope<E> event, Known<S> known) {
        return new Head(
                event.meta().tenant(),
                known.version(),
                kind.status(known.state()),
                kind.isErased(known.state()),
                event.meta().occurredAt(),
                known.results(),
                kind.encode(known.state()));
    }

    private Known<S> stored(AggregateStores aggregates, UUID id) {
        return aggregates.newest(id).map(this::known).orElseGet(() -> new Known<>(kind.none(), 0, Head.Results.NONE));
    }

    private Known<S> known(AggregateStores.Newest newest) {
        Head head = newest.head();
        var known = new Known<>(kind.decode(head.state()), head.version(), head.results());
        for (byte[] event : newest.tail()) {
            known = evolve(known, decoder.apply(event));
        }
        return known;
    }
}
