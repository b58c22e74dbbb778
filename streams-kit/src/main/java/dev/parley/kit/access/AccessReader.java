package dev.parley.kit.access;

import dev.parley.domain.access.ContentRead;
import dev.parley.domain.id.RunId;
import dev.parley.domain.id.Tenant;
import dev.parley.kit.config.KafkaConfig;
import dev.parley.kit.serde.TopicDeserializer;
import dev.parley.kit.serde.TopicSerdes;
import dev.parley.kit.streams.Partitions;
import dev.parley.kit.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Reads who read what straight from the log, newest first: the one partition that the run's reads are on, from its end back to when
 * the run was made. That is asked rarely and by administrators; so it costs nothing until it is asked. Blocking; thread-safe.
 */
public final class AccessReader {

    /** How many records are looked through at a time, from the end backwards. */
    private static final long STRETCH = 20_000;

    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration API_TIMEOUT = Duration.ofSeconds(5);

    private final KafkaConfig config;
    private final TopicDeserializer<ContentRead> values;

    public AccessReader(KafkaConfig config, TopicSerdes serdes) {
        this.config = config;
        this.values = serdes.deserializer(Topics.ACCESS);
    }

    /** A read, and its place in the log. */
    public record Found(long offset, ContentRead read) {}

    /**
     * The run's reads, newest first, at most {@code limit}.
     *
     * @param since when the run was made: nobody read it before
     * @param before only reads before this place in the log
     * @throws org.apache.kafka.common.KafkaException if the brokers do not answer
     */
    public List<Found> newestFirst(Tenant tenant, RunId run, Instant since, OptionalLong before, int limit) {
        try (var consumer = consumer()) {
            String key = run.toString();
            var partition = new TopicPartition(Topics.ACCESS.name(), Partitions.of(key, config.partitions()));
            consumer.assign(List.of(partition));
            long first = first(consumer, partition, since);
            long end = Math.min(
                    consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L), before.orElse(Long.MAX_VALUE));
            var found = new ArrayList<Found>();
            while (end > first && found.size() < limit) {
                long begin = Math.max(first, end - STRETCH);
                var stretch = new ArrayList<Found>();
                consumer.seek(partition, begin);
                while (consumer.position(partition) < end) {
                    for (var record : consumer.poll(POLL)) {
                        if (record.offset() < end && isOf(key, record)) {
                            stretch.add(new Found(record.offset(), values.value(record.value())));
                        }
                    }
                }
                Collections.reverse(stretch);
                stretch.stream().filter(it -> it.read().tenant().equals(tenant)).forEach(found::add);
                end = begin;
            }
            return List.copyOf(found.subList(0, Math.min(limit, found.size())));
        }
    }

    private static boolean isOf(String key, ConsumerRecord<byte[], byte[]> record) {
        return record.key() != null
                && record.value() != null
                && Arrays.equals(record.key(), key.getBytes(StandardCharsets.UTF_8));
    }

    private static long first(KafkaConsumer<byte[], byte[]> consumer, TopicPartition partition, Instant since) {
        var at = consumer.offsetsForTimes(Map.of(partition, since.toEpochMilli()))
                .get(partition);
        return at == null ? consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L) : at.offset();
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        return new KafkaConsumer<>(
                config.connecting(Map.of(
                        ConsumerConfig.CLIENT_ID_CONFIG,
                        config.instanceId() + "-access-reader",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                        (int) API_TIMEOUT.toMillis(),
                        ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                        5_000)),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }
}
