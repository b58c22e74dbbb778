package dev.parley.kit.streams;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * Input partitions that stopped at a record nobody here can read or apply.
 *
 * <p>The stop is kept where it can neither be lost nor be forgotten: in the committed offset. From the stop on
 * nothing of the partition is applied, and {@link #cappedOffsets} keeps every commit of the application from moving past the
 * record. Whoever owns the partition next, here or elsewhere, starts with that record again: an upgraded
 * process goes on as if nothing had been, an old one stops again. The other partitions never notice.
 *
 * <p>Thread-safe.
 */
public final class StoppedPartitions {

    /**
     * A stop.
     *
     * @param offset of the record that was not applied
     * @param passing whether it may go away by itself, and is tried again
     */
    public record Stop(TopicPartition partition, long offset, String reason, Instant since, boolean passing) {}

    private final Map<TopicPartition, Stop> stops = new ConcurrentHashMap<>();
    private final Map<TopicPartition, BooleanSupplier> remedies = new ConcurrentHashMap<>();
    private final Set<TopicPartition> owned = ConcurrentHashMap.newKeySet();
    private final InstantSource clock;

    StoppedPartitions(InstantSource clock) {
        this.clock = clock;
    }

    /** Stops for good: only another process may be able to go on. */
    void stop(TopicPartition partition, long offset, String reason) {
        stops.put(partition, new Stop(partition, offset, reason, clock.instant(), false));
    }

    /** Stops until {@code remedied}, which is asked now and then on another thread. */
    void waitAt(TopicPartition partition, long offset, String reason, BooleanSupplier remedied) {
        remedies.put(partition, remedied);
        stops.put(partition, new Stop(partition, offset, reason, clock.instant(), true));
    }

    /**
     * The partition is given to a task, which begins to read it at that offset. A stop before it is past: another instance was able to apply
     * the record, or it expired.
     */
    void begins(TopicPartition partition, long offset) {
        stops.computeIfPresent(partition, (_, stop) -> offset > stop.offset() ? null : stop);
        owned.add(partition);
    }

    /** Whether the record lies at or behind a stop. */
    boolean holdsBack(TopicPartition partition, long offset) {
        var stop = stops.get(partition);
        return stop != null && offset >= stop.offset();
    }

    void ends(TopicPartition partition) {
        owned.remove(partition);
    }

    /** What may be committed of what was consumed. */
    Map<TopicPartition, OffsetAndMetadata> cappedOffsets(Map<TopicPartition, OffsetAndMetadata> consumed) {
        if (stops.isEmpty()) {
            return consumed;
        }
        var capped = new HashMap<>(consumed);
        capped.replaceAll((partition, offset) -> {
            var stop = stops.get(partition);
            return stop == null || offset.offset() <= stop.offset()
                    ? offset
                    : new OffsetAndMetadata(stop.offset(), offset.leaderEpoch(), offset.metadata());
        });
        return capped;
    }

    /**
     * Forgets the stops that are remedied; returns whether there were any. Their partitions have to be read again from their committed
     * offsets.
     */
    boolean forgetRemedied() {
        return stops.values().removeIf(stop -> stop.passing() && isRemedied(stop.partition()));
    }

    private boolean isRemedied(TopicPartition partition) {
        return remedies.getOrDefault(partition, () -> true).getAsBoolean();
    }

    /** The stops of partitions that this instance owns now. */
    public List<Stop> stops() {
        return stops.values().stream()
                .filter(stop -> owned.contains(stop.partition()))
                .toList();
    }
}
