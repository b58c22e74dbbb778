package dev.parley.standalone.foreign;

import dev.parley.standalone.embedded.Addresses;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Has the broker forget a key now instead of within days: a tombstone, and a topic that is compacted at once for a while. */
final class Compaction implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Map<String, String> AT_ONCE = Map.of(
            TopicConfig.SEGMENT_MS_CONFIG, "500",
            TopicConfig.MIN_CLEANABLE_DIRTY_RATIO_CONFIG, "0.0",
            TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG, "1000");

    private final TopicPartition partition;
    private final ConfigResource topic;
    private final Admin admin;
    private final KafkaProducer<byte[], byte[]> producer;

    Compaction(Addresses addresses, TopicPartition partition) {
        this.partition = partition;
        this.topic = new ConfigResource(ConfigResource.Type.TOPIC, partition.topic());
        this.admin = Admin.create(addresses.connecting(Map.of()));
        this.producer = new KafkaProducer<>(
                addresses.connecting(Map.of(ProducerConfig.ACKS_CONFIG, "all")),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    /** Returns when it is gone. The last segment is never compacted: further tombstones make it one before the last. */
    void remove(byte[] key, BooleanSupplier gone) {
        try {
            var before = admin.describeConfigs(List.of(topic)).all().get().getOrDefault(topic, new Config(List.of()));
            alter(AT_ONCE);
            try {
                long deadline = System.nanoTime() + PATIENCE.toNanos();
                do {
                    producer.send(new ProducerRecord<>(partition.topic(), partition.partition(), key, null))
                            .get();
                    if (System.nanoTime() > deadline) {
                        throw new ForeignFailure("The broker has not compacted " + partition + " after "
                                + PATIENCE.toSeconds() + " s. The record is marked to go: do the same again later.");
                    }
                    Thread.sleep(Duration.ofSeconds(1));
                } while (!gone.getAsBoolean());
            } finally {
                restore(before);
            }
        } catch (ExecutionException e) {
            throw new ForeignFailure(
                    "The broker refuses: " + e.getCause() + ". This takes the right to write to " + partition.topic()
                            + " and to alter its settings.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ForeignFailure("Interrupted; do the same again.", e);
        }
    }

    private void alter(Map<String, String> settings) throws ExecutionException, InterruptedException {
        apply(settings.entrySet().stream()
                .map(entry -> set(entry.getKey(), entry.getValue()))
                .toList());
    }

    private void restore(Config before) throws ExecutionException, InterruptedException {
        apply(AT_ONCE.keySet().stream()
                .map(name -> asBefore(name, before.get(name)))
                .toList());
    }

    private static AlterConfigOp asBefore(String name, ConfigEntry before) {
        return before.source() == ConfigEntry.ConfigSource.DYNAMIC_TOPIC_CONFIG
                ? set(name, before.value())
                : new AlterConfigOp(new ConfigEntry(name, ""), AlterConfigOp.OpType.DELETE);
    }

    private static AlterConfigOp set(String name, String value) {
        return new AlterConfigOp(new ConfigEntry(name, value), AlterConfigOp.OpType.SET);
    }

    private void apply(Collection<AlterConfigOp> changes) throws ExecutionException, InterruptedException {
        var all = new HashMap<ConfigResource, Collection<AlterConfigOp>>();
        all.put(topic, changes);
        admin.incrementalAlterConfigs(all).all().get();
    }

    @Override
    public void close() {
        producer.close();
        admin.close();
    }
}
