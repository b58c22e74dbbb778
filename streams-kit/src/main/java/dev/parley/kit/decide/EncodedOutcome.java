package dev.parley.kit.decide;

import dev.parley.kit.streams.Partitions;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.streams.processor.StreamPartitioner;

/**
 * An outcome as it will lie on its topic, and the partition its sender reads. Immutable; the array is not copied and must not be
 * changed.
 *
 * @param bytes the record's value
 * @param replyPartition partition of the outcomes topic; empty: by command id
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and copying every record would be for nothing.
public record EncodedOutcome(byte[] bytes, OptionalInt replyPartition) {

    /** For the sink of the outcomes. */
    public static Serializer<EncodedOutcome> serializer() {
        return (topic, outcome) -> outcome.bytes();
    }

    /** For the sink of the outcomes: where the sender reads; by command id when it named no partition, or none that exists. */
    public static StreamPartitioner<String, EncodedOutcome> partitioner() {
        return (topic, key, outcome, count) -> {
            int asked = outcome.replyPartition().orElse(-1);
            int partition = asked >= 0 && asked < count ? asked : Partitions.of(key, count);
            return Optional.of(Set.of(partition));
        };
    }
}
