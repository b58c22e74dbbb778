package dev.parley.kit.streams;

import dev.parley.kit.config.KafkaConfig;
import dev.parley.kit.config.Sizing;
import dev.parley.kit.topic.Retention;
import dev.parley.kit.topic.Topic;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.streams.StreamsConfig;

/** The settings that make a Streams application correct are code; the sizing comes from outside. */
final class StreamsSettings {

    /** An instance that does not come back is replaced after this long: the broker's default minimum. */
    private static final int SESSION_TIMEOUT_MS = 6000;

    /** No longer than the session, or readers of committed records would wait for a dead instance's transaction. */
    private static final int TRANSACTION_TIMEOUT_MS = 6000;

    /** Rows of stores may be larger than records of topics. */
    private static final int MAX_CHANGELOG_RECORD_BYTES = 4 * Topic.MAX_VALUE_BYTES;

    /** A broker that is back should be noticed: with the default of a second, up to that long after each of several steps. */
    private static final long RECONNECT_AT_LEAST_EVERY_MS = 500;

    /** An instance that came anew gets its share when its copies have caught up, which is looked at this often: the least that there is. */
    private static final long PROBE_EVERY_MS = 60_000;

    private static final int SELDOM_MS = 100;

    private static final int AT_ONCE_BYTES = 1;
    private static final int GATHERED_BYTES = 1 << 20;
    private static final int FETCH_AT_LEAST_EVERY_MS = 500;

    private StreamsSettings() {}

    static Properties of(String applicationId, KafkaConfig kafka, Sizing sizing, Optional<String> advertised) {
        var settings = new Properties();
        settings.putAll(application(applicationId, kafka, sizing));
        settings.putAll(clients(kafka, sizing));
        settings.putAll(kafka.connection());
        advertised.ifPresent(address -> settings.put(StreamsConfig.APPLICATION_SERVER_CONFIG, address));
        return settings;
    }

    private static Map<String, Object> application(String applicationId, KafkaConfig kafka, Sizing sizing) {
        return Map.ofEntries(
                Map.entry(StreamsConfig.APPLICATION_ID_CONFIG, applicationId),
                Map.entry(StreamsConfig.CLIENT_ID_CONFIG, applicationId + "-" + kafka.instanceId()),
                Map.entry(StreamsConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, RECONNECT_AT_LEAST_EVERY_MS),
                Map.entry(StreamsConfig.STATE_DIR_CONFIG, kafka.stateDirectory().toString()),
                Map.entry(StreamsConfig.REPLICATION_FACTOR_CONFIG, (int) kafka.replicationFactor()),
                Map.entry(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2),
                Map.entry(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true),
                Map.entry(StreamsConfig.TOPOLOGY_OPTIMIZATION_CONFIG, StreamsConfig.NO_OPTIMIZATION),
                Map.entry(StreamsConfig.GROUP_PROTOCOL_CONFIG, "classic"),
                Map.entry(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, SharedStoreMemory.class),
                Map.entry(StreamsConfig.NUM_STREAM_THREADS_CONFIG, sizing.streamThreads()),
                Map.entry(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, (long) sizing.commitIntervalMs()),
                Map.entry(StreamsConfig.POLL_MS_CONFIG, (long) sizing.pollMs()),
                Map.entry(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, sizing.cacheBytes()),
                Map.entry(StreamsConfig.PROBING_REBALANCE_INTERVAL_MS_CONFIG, PROBE_EVERY_MS),
                Map.entry(StreamsConfig.NUM_STANDBY_REPLICAS_CONFIG, sizing.standbyReplicas()));
    }

    private static Map<String, Object> clients(KafkaConfig kafka, Sizing sizing) {
        return Map.ofEntries(
                Map.entry(consumer(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG), kafka.instanceId()),
                Map.entry(consumer(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), SESSION_TIMEOUT_MS),
                Map.entry(consumer(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG), SESSION_TIMEOUT_MS / 4),
                Map.entry(consumer(ConsumerConfig.ISOLATION_LEVEL_CONFIG), "read_committed"),
                Map.entry(
                        consumer(ConsumerConfig.FETCH_MIN_BYTES_CONFIG),
                        sizing.gathering() ? GATHERED_BYTES : AT_ONCE_BYTES),
                Map.entry(consumer(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG), FETCH_AT_LEAST_EVERY_MS),
                Map.entry(StreamsConfig.producerPrefix(ProducerConfig.ACKS_CONFIG), "all"),
                Map.entry(StreamsConfig.producerPrefix(ProducerConfig.LINGER_MS_CONFIG), lingerMs(sizing)),
                Map.entry(
                        StreamsConfig.producerPrefix(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG),
                        TRANSACTION_TIMEOUT_MS),
                Map.entry(
                        StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG),
                        MAX_CHANGELOG_RECORD_BYTES),
                Map.entry(StreamsConfig.topicPrefix(TopicConfig.MAX_MESSAGE_BYTES_CONFIG), MAX_CHANGELOG_RECORD_BYTES),
                // Without it a broker compacts a changelog when half of it is old, which for one that rests is never.
                Map.entry(
                        StreamsConfig.topicPrefix(TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG),
                        Retention.NewestOfEveryKey.LONGEST_LAG.toMillis()));
    }

    /**
     * An application that commits every few milliseconds has readers that wait for each of its records. One that commits seldom
     * has none; it saves waking the sending thread for every record, which costs as much as folding an event.
     */
    private static int lingerMs(Sizing sizing) {
        return sizing.commitIntervalMs() < SELDOM_MS ? 0 : sizing.commitIntervalMs() / 4;
    }

    private static String consumer(String name) {
        return StreamsConfig.mainConsumerPrefix(name);
    }
}
