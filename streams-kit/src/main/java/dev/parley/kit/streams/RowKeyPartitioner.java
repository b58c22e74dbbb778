package dev.parley.kit.streams;

import java.util.Optional;
import java.util.Set;
import org.apache.kafka.streams.processor.StreamPartitioner;

/**
 * All rows of a run on one partition, although each has a key of its own. By the key alone: tombstones belong there as well.
 *
 * @param <V> the row
 */
public final class RowKeyPartitioner<V> implements StreamPartitioner<String, V> {

    @Override
    public Optional<Set<Integer>> partitions(String topic, String key, V value, int numPartitions) {
        return Optional.of(Set.of(Partitions.ofRowKey(key, numPartitions)));
    }
}
