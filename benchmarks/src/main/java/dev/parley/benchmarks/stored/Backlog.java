package dev.parley.benchmarks.stored;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.LongConsumer;
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
    /** A group that has not committed anything yet has no backlog either. */
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
            var committed = committed();
            var ends = new HashMap<TopicPartition, OffsetSpec>();
            committed.values().forEach(places -> places.keySet().forEach(at -> ends.put(at, OffsetSpec.latest())));
            var latest = admin.listOffsets(ends);
            long records = 0;
            for (var places : committed.values()) {
                for (var place : places.entrySet()) {
                    long end = latest.partitionResult(place.getKey()).get().offset();
                    long behind = end - place.getValue().offset();
                    records += behind > MARKS ? behind : 0;
                }
            }
            return records;
        } catch (ExecutionException e) {
            throw new IOException("the broker does not tell how far its readers are", e.getCause());
        }
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
