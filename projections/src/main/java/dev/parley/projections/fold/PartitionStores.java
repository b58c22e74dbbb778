package dev.parley.projections.fold;

import dev.parley.projections.store.AggregateStores;
import dev.parley.projections.store.FeedLog;
import dev.parley.projections.store.HeldPartition;
import dev.parley.projections.store.ListIndex;
import dev.parley.projections.store.UsageLog;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.streams.processor.api.ProcessorContext;

/** The names of the stores of one kind of aggregate. A store whose content changes its meaning gets a new name and is built anew. */
record PartitionStores(String events, String heads, String index, String feed, Optional<String> usage) {

    /** Those with a changelog. */
    Stream<String> logged() {
        return Stream.concat(Stream.of(heads, index, feed), usage.stream());
    }

    /** The stores of the task that the context belongs to. */
    HeldPartition.Stores of(ProcessorContext<Void, Void> context) {
        return new HeldPartition.Stores(
                new AggregateStores(context.getStateStore(events), context.getStateStore(heads)),
                new ListIndex(context.getStateStore(index)),
                new FeedLog(context.getStateStore(feed)),
                usage.map(name -> new UsageLog(context.getStateStore(name))));
    }
}
