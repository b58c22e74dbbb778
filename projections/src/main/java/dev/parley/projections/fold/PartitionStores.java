package dev.parley.projections.fold;

import dev.parley.projections.store.AggregateStores;
import dev.parley.projections.store.FeedLog;
import dev.parley.projections.store.HeldPartition;
import dev.parley.projections.store.ListIndex;
import dev.parley.projections.store.UsageLog;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.processor.api.ProcessorContext;

/** The names of the stores of one kind of aggregate. A store whose content changes its meaning gets a new name and is built anew. */
record PartitionStores(String events, String heads, String index, String feed, Optional<String> usage) {

    /** Those with a changelog. */
    Stream<String> logged() {
        return Stream.concat(Stream.of(heads, index, feed), usage.stream());
    }

    /** All of them. */
    Stream<String> all() {
        return Stream.concat(Stream.of(events), logged());
    }

    /** The stores of the task that the context belongs to. */
    HeldPartition.Stores of(ProcessorContext<Void, Void> context) {
        return new HeldPartition.Stores(
                new AggregateStores(context.getStateStore(events), context.getStateStore(heads)),
                new ListIndex(context.getStateStore(index)),
                new FeedLog(context.getStateStore(feed)),
                usage.map(name -> new UsageLog(context.getStateStore(name))));
    }

    /**
     * The copies of these stores that the client keeps of a partition whose task runs elsewhere.
     *
     * @throws InvalidStateStoreException if there are none
     */
    HeldPartition.Stores copies(KafkaStreams streams, int partition) {
        return new HeldPartition.Stores(
                new AggregateStores(
                        CopiedStore.of(streams, events, partition), CopiedStore.of(streams, heads, partition)),
                new ListIndex(CopiedStore.of(streams, index, partition)),
                new FeedLog(CopiedStore.of(streams, feed, partition)),
                usage.map(name -> new UsageLog(CopiedStore.of(streams, name, partition))));
    }
}
