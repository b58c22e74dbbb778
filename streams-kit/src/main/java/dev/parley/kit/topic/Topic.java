package dev.parley.kit.topic;

import dev.parley.schemas.RecordCodec;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.Schema;
import org.apache.kafka.common.config.TopicConfig;

/**
 * A topic, declared once: creation, serdes, partitioners, docs and tests all read this. Keys are strings. Immutable.
 *
 * @param name with the version of its contract at the end
 * @param purpose one sentence for the docs
 * @param key what the key is, for the docs
 * @param partitioning which partition a record belongs on
 * @param retention how long records stay
 * @param timestamps whose clock a record's timestamp is
 * @param evolution which changes its schemas allow
 * @param codec how its values are written; empty where they are bytes that could not be read
 * @param <V> the value
 */
public record Topic<V>(
        String name,
        String purpose,
        String key,
        Partitioning partitioning,
        Retention retention,
        Timestamps timestamps,
        Evolution evolution,
        Optional<RecordCodec<V>> codec) {

    /** The largest value a topic takes. */
    public static final int MAX_VALUE_BYTES = 1024 * 1024;

    /** Room for key and headers beside the largest value; a dead letter has more of them than the record it holds. */
    private static final int ROOM_BYTES = 64 * 1024;

    /** Schemas of the values; empty for raw bytes. */
    public List<Schema> schemas() {
        return codec.map(RecordCodec::schemas).orElse(List.of());
    }

    /** The largest record the topic takes, key and headers included. */
    public int maxRecordBytes() {
        return codec.isPresent() ? MAX_VALUE_BYTES + ROOM_BYTES : MAX_VALUE_BYTES + 2 * ROOM_BYTES;
    }

    /** The broker's settings of this topic. */
    public Map<String, String> settings(int replicationFactor) {
        var settings = new HashMap<String, String>();
        settings.put(TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG, timestamps.setting());
        settings.put(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(maxRecordBytes()));
        settings.put(TopicConfig.COMPRESSION_TYPE_CONFIG, "producer");
        settings.put(TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG, replicationFactor >= 3 ? "2" : "1");
        switch (retention) {
            case Retention.DeletedAfter(var age) -> {
                settings.put(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_DELETE);
                settings.put(TopicConfig.RETENTION_MS_CONFIG, Long.toString(age.toMillis()));
                settings.put(
                        TopicConfig.SEGMENT_MS_CONFIG,
                        Long.toString(segmentAge(age).toMillis()));
            }
            case Retention.NewestOfEveryKeyDeletedAfter(var age) -> {
                settings.put(
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        TopicConfig.CLEANUP_POLICY_COMPACT + "," + TopicConfig.CLEANUP_POLICY_DELETE);
                settings.put(TopicConfig.RETENTION_MS_CONFIG, Long.toString(age.toMillis()));
                settings.put(
                        TopicConfig.SEGMENT_MS_CONFIG,
                        Long.toString(segmentAge(age).toMillis()));
            }
            case Retention.NewestOfEveryKey(var maxLag) -> {
                settings.put(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);
                settings.put(TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG, Long.toString(maxLag.toMillis()));
                settings.put(
                        TopicConfig.DELETE_RETENTION_MS_CONFIG,
                        Long.toString(Duration.ofDays(7).toMillis()));
            }
        }
        return Map.copyOf(settings);
    }

    /** Only whole closed segments are deleted: a quarter of the retention bounds how much longer a record stays. */
    private static Duration segmentAge(Duration age) {
        return age.dividedBy(4);
    }
}
