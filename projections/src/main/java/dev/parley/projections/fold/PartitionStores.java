package dev.parley.projections.fold;

import dev.parley.projections.store.AggregateStores;
import dev.parley.projections.store.HeldPartition;
import dev.parley.projections.store.RunList;
import java.util.Optional;
import org.apache.kafka.streams.processor.api.ProcessorContext;

/**
 * The names of the stores of one kind of aggregate. A store whose content changes its meaning gets a new name and is built anew.
 *
 * @param list empty for kinds that are not listed
 */
record PartitionStores(String events, String heads, Optional<String> list) {

    /** The stores of the task that the context belongs to. */
    HeldPartition.Stores of(ProcessorContext<Void, Void> context) {
        return new HeldPartition.Stores(
                new AggregateStores(context.getStateStore(events), context.getStateStore(heads)),
                list.map(name -> new RunList(context.getStateStore(name))));
    }
}
