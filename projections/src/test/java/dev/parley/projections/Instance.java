package dev.parley.projections;

import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.run.RunEvent;
import dev.parley.kit.query.Decoding;
import dev.parley.kit.query.RecordQueries;
import dev.parley.kit.streams.Partitions;
import dev.parley.projections.fold.FoldedPartition;
import dev.parley.projections.store.HeldPartitions;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** An instance that holds some of the partitions of run events; they can be moved to another one. */
public final class Instance implements AutoCloseable {

    public static final int PARTITIONS = 6;

    private final HeldPartitions runs = new HeldPartitions(id -> Partitions.of(id.toString(), PARTITIONS), PARTITIONS);
    private final HeldPartitions catalog =
            new HeldPartitions(id -> Partitions.of(id.toString(), PARTITIONS), PARTITIONS);
    private final Map<Integer, FoldedPartition> folds = new ConcurrentHashMap<>();
    private final LocalRecords records = new LocalRecords(runs, catalog, Decoding.with(Driver.SERDES));

    public Instance(int... held) {
        for (int number : held) {
            hold(number);
        }
    }

    public void hold(int number) {
        folds.put(number, new FoldedPartition(number, runs));
    }

    public void giveUp(int number) {
        Optional.ofNullable(folds.remove(number)).ifPresent(FoldedPartition::close);
    }

    /** Folds what belongs to the partitions held. */
    public Instance fold(List<EventEnvelope<RunEvent>> events) {
        events.forEach(event -> Optional.ofNullable(
                        folds.get(runs.numberOf(event.meta().aggregateId())))
                .ifPresent(partition -> partition.fold(event)));
        return this;
    }

    public LocalRecords records() {
        return records;
    }

    public RecordQueries queries() {
        return new RecordQueries(records, Decoding.with(Driver.SERDES), InstantSource.fixed(Driver.NOW));
    }

    public List<Integer> held() {
        return List.copyOf(folds.keySet());
    }

    @Override
    public void close() {
        folds.values().forEach(FoldedPartition::close);
    }
}
