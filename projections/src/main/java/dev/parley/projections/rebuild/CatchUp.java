package dev.parley.projections.rebuild;

import dev.parley.kit.topic.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * How far a generation has come, on all instances together: what its consumer group has committed against where the topics end. It is a
 * member of the group in name only, and commits nothing. Not thread-safe.
 */
public final class CatchUp implements AutoCloseable {

    /** Behind the last record of a partition there may be a few marks of transactions, which nobody folds. */
    private static final long MARKS = 16;

    private static final Duration POLL = Duration.ofMillis(100);
    private static final int POLLS = 5;

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<String> topics;
    private Map<TopicPartition, Long> before = Map.of();

    /** @param topics that the generation folds */
    public CatchUp(Map<String, Object> connection, int generation, List<Topic<?>> topics) {
        this.topics = topics.stream().<String>map(Topic::name).toList();
        var settings = new HashMap<>(connection);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, Generations.application(generation));
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 1);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        this.consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /**
     * How far it is.
     *
     * @param done records of the topics that are folded
     * @param all records that there are now; those that compaction has removed count in both
     * @param complete whether all is folded that was there at the look before: more may have come since, and always will
     */
    public record Progress(long done, long all, boolean complete) {}

    /** How far it is now. */
    public Progress look() {
        var partitions = partitions();
        var begins = consumer.beginningOffsets(partitions);
        var ends = consumer.endOffsets(partitions);
        var committed = consumer.committed(Set.copyOf(partitions));
        var places = new HashMap<TopicPartition, Long>();
        long all = 0;
        long done = 0;
        for (TopicPartition partition : partitions) {
            long begin = begins.getOrDefault(partition, 0L);
            long at = Optional.ofNullable(committed.get(partition))
                    .map(OffsetAndMetadata::offset)
                    .orElse(begin);
            places.put(partition, Math.max(begin, at));
            all += ends.getOrDefault(partition, begin) - begin;
            done += Math.max(begin, at) - begin;
        }
        boolean complete = !before.isEmpty() && reached(places, before);
        before = ends;
        return new Progress(Math.min(done, all), all, complete);
    }

    private boolean reached(Map<TopicPartition, Long> places, Map<TopicPartition, Long> goals) {
        var nearly = new HashMap<TopicPartition, Long>();
        for (var place : places.entrySet()) {
            long behind = goals.getOrDefault(place.getKey(), 0L) - place.getValue();
            if (behind > MARKS) {
                return false;
            }
            if (behind > 0) {
                nearly.put(place.getKey(), place.getValue());
            }
        }
        return nearly.isEmpty() || holdNothing(nearly, goals);
    }

    /** Whether there is no record from these places on. */
    private boolean holdNothing(Map<TopicPartition, Long> from, Map<TopicPartition, Long> goals) {
        consumer.assign(from.keySet());
        from.forEach(consumer::seek);
        for (int polls = 0; polls < POLLS; polls++) {
            if (!consumer.poll(POLL).isEmpty()) {
                return false;
            }
            if (from.keySet().stream().allMatch(place -> consumer.position(place) >= goals.getOrDefault(place, 0L))) {
                return true;
            }
        }
        return false;
    }

    private List<TopicPartition> partitions() {
        var partitions = new ArrayList<TopicPartition>();
        topics.forEach(topic -> consumer.partitionsFor(topic)
                .forEach(info -> partitions.add(new TopicPartition(topic, info.partition()))));
        return partitions;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
