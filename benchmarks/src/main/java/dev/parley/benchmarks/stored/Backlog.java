package dev.parley.benchmarks.stored;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.GroupType;
import org.apache.kafka.common.TopicPartition;

/** What Parley's consumer groups have not read yet, all together. Used by one thread. */
public final class Backlog implements AutoCloseable {

    /** Marks of transactions at the end of a partition are read by nobody; there are some in each. */
    private static final long MARKS = 8;

    private static final Duration LOOK = Duration.ofMillis(500);
    /** Between two steps of the pipeline, nobody has anything to read for a moment. */
    private static final int LOOKS = 3;

    private static final Duration STANDSTILL = Duration.ofSeconds(60);

    private final Admin admin;

    public Backlog(String bootstrapServers) {
        this.admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers));
    }

    /**
     * Waits until everybody has read everything.
     *
     * @param told takes the records to go, now and then
     * @throws IOException where nothing moves any more
     */
    public void awaitNone(LongConsumer told) throws IOException, InterruptedException {
        long smallest = Long.MAX_VALUE;
        long moved = System.nanoTime();
        int none = 0;
        while (none < LOOKS) {
            long left = records();
            told.accept(left);
            none = left == 0 ? none + 1 : 0;
            if (left < smallest || left == 0) {
                smallest = left;
                moved = System.nanoTime();
            } else if (System.nanoTime() - moved > STANDSTILL.toNanos()) {
                throw new IOException(left + " records are read by nobody");
            }
            Thread.sleep(LOOK);
        }
    }

    private long records() throws IOException, InterruptedException {
        try {
            var groups = committed().values();
            var partitions = partitionsOfTopics(groups.stream()
                    .flatMap(places -> places.keySet().stream().map(TopicPartition::topic))
                    .collect(Collectors.toSet()));
            var ends = admin.listOffsets(
                    partitions.stream().collect(Collectors.toMap(Function.identity(), _ -> OffsetSpec.latest())));
            long records = 0;
            for (var places : groups) {
                var topics = places.keySet().stream().map(TopicPartition::topic).collect(Collectors.toSet());
                for (var partition : partitions) {
                    if (topics.contains(partition.topic())) {
                        long end = ends.partitionResult(partition).get().offset();
                        long behind = end - offset(places, partition);
                        records += behind > MARKS ? behind : 0;
                    }
                }
            }
            return records;
        } catch (ExecutionException e) {
            throw new IOException("the broker does not tell how far its readers are", e.getCause());
        }
    }

    /** A group has not committed anything of a partition where nothing had come before. */
    private static long offset(Map<TopicPartition, OffsetAndMetadata> places, TopicPartition partition) {
        return Optional.ofNullable(places.get(partition))
                .map(OffsetAndMetadata::offset)
                .orElse(0L);
    }

    private List<TopicPartition> partitionsOfTopics(Set<String> topics)
            throws ExecutionException, InterruptedException {
        return admin.describeTopics(topics).allTopicNames().get().values().stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                .toList();
    }

    private Map<String, Map<TopicPartition, OffsetAndMetadata>> committed()
            throws ExecutionException, InterruptedException {
        var groups = new HashMap<String, ListConsumerGroupOffsetsSpec>();
        for (var group : admin.listGroups().all().get()) {
            if (group.type().filter(type -> type == GroupType.SHARE).isEmpty()
                    && group.groupId().startsWith("parley-")) {
                groups.put(group.groupId(), new ListConsumerGroupOffsetsSpec());
            }
        }
        return admin.listConsumerGroupOffsets(groups).all().get();
    }

    @Override
    public void close() {
        admin.close();
    }
}
