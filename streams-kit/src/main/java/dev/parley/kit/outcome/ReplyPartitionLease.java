package dev.parley.kit.outcome;

import dev.parley.kit.config.KafkaConfig;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * The partition of the outcomes topics that is this instance's own: the membership of a consumer that never fetches. The
 * membership is static, so that a restarted instance has its partition again at once. Used by one thread.
 */
final class ReplyPartitionLease implements AutoCloseable {

    private static final String GROUP_SUFFIX = ".reply-partitions";
    private static final int SESSION_TIMEOUT_MS = 6000;
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(2);

    private final KafkaConsumer<byte[], byte[]> member;
    private OptionalInt partition = OptionalInt.empty();
    private boolean joined;

    ReplyPartitionLease(KafkaConfig config, String topic) {
        member = new KafkaConsumer<>(
                config.connecting(Map.ofEntries(
                        Map.entry(ConsumerConfig.CLIENT_ID_CONFIG, config.instanceId() + "-reply-lease"),
                        Map.entry(ConsumerConfig.GROUP_ID_CONFIG, topic + GROUP_SUFFIX),
                        Map.entry(ConsumerConfig.GROUP_PROTOCOL_CONFIG, "classic"),
                        Map.entry(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, config.instanceId()),
                        Map.entry(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, SESSION_TIMEOUT_MS),
                        Map.entry(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 500),
                        Map.entry(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false),
                        Map.entry(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "latest"),
                        Map.entry(
                                ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
                                ReplyPartitionAssignor.class.getName()))),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        member.subscribe(List.of(topic), new Membership());
    }

    /** Keeps the membership alive and hears about changes; waits at most that long. */
    void keepUp(Duration atMost) {
        member.poll(atMost);
    }

    /** Whether the group has decided yet. */
    boolean joined() {
        return joined;
    }

    /** The partition; empty when there are more instances than partitions. */
    OptionalInt partition() {
        return partition;
    }

    @Override
    public void close() {
        member.close(org.apache.kafka.clients.consumer.CloseOptions.timeout(CLOSE_TIMEOUT));
    }

    private final class Membership implements ConsumerRebalanceListener {

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            joined = true;
            partition = partitions.stream().mapToInt(TopicPartition::partition).findFirst();
            member.pause(partitions);
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            // What was read before goes on being read: see OutcomeReader.
        }
    }
}
