package dev.parley.kit.streams;

import dev.parley.domain.envelope.AddressedOutcome;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.streams.processor.StreamPartitioner;

/** An outcome on the partition that its sender reads; by the command id when it asked for none, or for one that does not exist. */
public final class OutcomePartitioner implements StreamPartitioner<String, AddressedOutcome> {

    @Override
    public Optional<Set<Integer>> partitions(String topic, String key, AddressedOutcome value, int numPartitions) {
        int asked = value.replyPartition().orElse(-1);
        int partition = asked >= 0 && asked < numPartitions ? asked : Partitions.of(key, numPartitions);
        return Optional.of(Set.of(partition));
    }
}
