package dev.parley.projections.rebuild;

import dev.parley.kit.streams.Partitions;
import dev.parley.projections.deliveries.HeldDeliveries;
import dev.parley.projections.store.FeedWatch;
import dev.parley.projections.store.HeldPartitions;

/** The partitions of one generation that are on this instance; or, for readers, of whichever generation serves. Thread-safe. */
public record HeldViews(HeldPartitions runs, HeldPartitions catalog, HeldDeliveries deliveries) {

    /**
     * None yet.
     *
     * @param partitions of every topic
     * @param feed where readers of feeds wait, whichever generation serves
     */
    public static HeldViews none(int partitions, FeedWatch feed) {
        return new HeldViews(
                new HeldPartitions(id -> Partitions.of(id.toString(), partitions), partitions, feed),
                new HeldPartitions(id -> Partitions.of(id.toString(), partitions), partitions, feed),
                new HeldDeliveries(partitions));
    }

    /** From now on whoever reads these reads the others. */
    void show(HeldViews others) {
        runs.show(others.runs);
        catalog.show(others.catalog);
        deliveries.show(others.deliveries);
    }
}
