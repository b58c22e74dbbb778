package dev.parley.kit.streams;

import java.util.Optional;
import java.util.Set;
import org.apache.kafka.streams.processor.StreamPartitioner;

/**
 * All events of an aggregate on one partition, the one of its commands, although each has a key of its own.
 *
 * @param <V> the event
 */
public final class EventKeyPartitioner<V> implements StreamPartitioner<String, V> {

    @Override
    public Optional<Set<Integer>> partitions(String topic, String key, V value, int numPartitions) {
        return Optional.of(Set.of(Partitions.ofEventKey(key, numPartitions)));
    }
}
