package dev.parley.system.deployment;

import dev.parley.kit.config.KafkaConfig;
import dev.parley.kit.serde.SchemaRegistration;
import dev.parley.kit.serde.TopicSerdes;
import dev.parley.kit.topic.Topic;
import dev.parley.kit.topic.TopicSetup;
import dev.parley.kit.topic.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The topics, as tools of an operator or a producer reach them. */
public final class Kafka implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final KafkaConfig config;
    private final TopicSerdes serdes;
    private final KafkaProducer<String, byte[]> producer;

    Kafka(KafkaConfig config) {
        this.config = config;
        new TopicSetup(config, PATIENCE).ensure(Topics.ALL);
        this.serdes = new SchemaRegistration(config, PATIENCE).registerAll(Topics.ALL);
        this.producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        config.bootstrapServers(),
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.LINGER_MS_CONFIG,
                        0),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** Where the broker and the registry are. */
    public KafkaConfig config() {
        return config;
    }

    /** The value in the wire format of its topic. */
    public <V> byte[] encode(Topic<V> topic, V value) {
        return serdes.serializer(topic).serialize(topic.name(), value);
    }

    /** Writes bytes and waits until they are durable. */
    public void write(String topic, String key, byte[] value, List<Header> headers) {
        try {
            producer.send(new ProducerRecord<>(topic, null, key, value, headers))
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** Everything on the topic up to now, as its codec reads it; tombstones are empty. */
    public <V> List<ConsumerRecord<String, Optional<V>>> readAll(Topic<V> topic, IsolationLevel isolation) {
        var records = new ArrayList<ConsumerRecord<String, Optional<V>>>();
        var settings = Map.<String, Object>of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, config.bootstrapServers(),
                ConsumerConfig.ISOLATION_LEVEL_CONFIG, isolation.toString(),
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), serdes.deserializer(topic))) {
            var partitions = consumer.partitionsFor(topic.name()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (var found : consumer.poll(Duration.ofMillis(200))) {
                    records.add(new ConsumerRecord<>(
                            found.topic(),
                            found.partition(),
                            found.offset(),
                            found.timestamp(),
                            found.timestampType(),
                            found.serializedKeySize(),
                            found.serializedValueSize(),
                            found.key(),
                            Optional.ofNullable(found.value()),
                            found.headers(),
                            found.leaderEpoch()));
                }
            }
        }
        return records;
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(5));
    }
}
