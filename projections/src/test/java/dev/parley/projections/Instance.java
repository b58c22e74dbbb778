package dev.parley.projections;

import dev.parley.domain.catalog.CatalogEvent;
import dev.parley.domain.catalog.CatalogState;
import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.id.RunId;
import dev.parley.domain.run.RunEvent;
import dev.parley.domain.run.RunState;
import dev.parley.kit.query.Decoding;
import dev.parley.kit.query.RecordQueries;
import dev.parley.kit.streams.Partitions;
import dev.parley.projections.fold.FoldedPartition;
import dev.parley.projections.store.FeedWatch;
import dev.parley.projections.store.HeldPartitions;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** An instance that holds some of the partitions of both kinds of events; they can be moved to another one. */
public final class Instance implements AutoCloseable {

    public static final int PARTITIONS = 6;

    private final FeedWatch feed = new FeedWatch();
    private final HeldPartitions runs =
            new HeldPartitions(id -> Partitions.of(id.toString(), PARTITIONS), PARTITIONS, feed);
    private final HeldPartitions catalog =
            new HeldPartitions(id -> Partitions.of(id.toString(), PARTITIONS), PARTITIONS, feed);
    private final Map<Integer, FoldedPartition<RunState, RunEvent>> runFolds = new ConcurrentHashMap<>();
    private final Map<Integer, FoldedPartition<CatalogState, CatalogEvent>> catalogFolds = new ConcurrentHashMap<>();
    private final LocalRecords records = new LocalRecords(runs, catalog, feed, Decoding.with(Driver.SERDES));

    public Instance(int... held) {
        for (int number : held) {
            hold(number);
        }
    }

    public void hold(int number) {
        runFolds.put(number, FoldedPartition.ofRuns(number, runs));
        catalogFolds.put(number, FoldedPartition.ofCatalog(number, catalog));
    }

    public void giveUp(int number) {
        Optional.ofNullable(runFolds.remove(number)).ifPresent(FoldedPartition::close);
        Optional.ofNullable(catalogFolds.remove(number)).ifPresent(FoldedPartition::close);
    }

    /** Folds what belongs to the partitions held. */
    public Instance fold(List<EventEnvelope<RunEvent>> events) {
        events.forEach(event -> Optional.ofNullable(
                        runFolds.get(runs.numberOf(event.meta().aggregateId())))
                .ifPresent(partition -> partition.fold(event)));
        return this;
    }

    /** Folds what belongs to the partitions held. */
    public Instance foldCatalog(List<EventEnvelope<CatalogEvent>> events) {
        events.forEach(event -> Optional.ofNullable(
                        catalogFolds.get(catalog.numberOf(event.meta().aggregateId())))
                .ifPresent(partition -> partition.fold(event)));
        return this;
    }

    /** Writes the tombstones of these events. */
    public Instance erase(List<EventEnvelope<RunEvent>> events) {
        events.forEach(event -> Optional.ofNullable(
                        runFolds.get(runs.numberOf(event.meta().aggregateId())))
                .ifPresent(partition -> partition.erase(event)));
        return this;
    }

    public int numberOf(RunId run) {
        return runs.numberOf(run.value());
    }

    public LocalRecords records() {
        return records;
    }

    public RecordQueries queries() {
        return new RecordQueries(records, Decoding.with(Driver.SERDES), InstantSource.fixed(Driver.NOW));
    }

    public List<Integer> held() {
        return List.copyOf(runFolds.keySet());
    }

    @Override
    public void close() {
        runFolds.values().forEach(FoldedPartition::close);
        catalogFolds.values().forEach(FoldedPartition::close);
    }
}
