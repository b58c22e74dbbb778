package dev.parley.system.operations;

import static org.awaitility.Awaitility.await;

import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.domain.envelope.CommandMeta;
import dev.parley.domain.envelope.Issuer;
import dev.parley.domain.id.CommandId;
import dev.parley.domain.id.Mode;
import dev.parley.domain.id.Tenant;
import dev.parley.kit.config.KafkaConfig;
import dev.parley.kit.serde.SchemaRegistration;
import dev.parley.kit.serde.TopicSerdes;
import dev.parley.kit.topic.Topic;
import dev.parley.kit.topic.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The topics of an operated Parley, for somebody who may write whatever they like. */
final class OperatedTopics implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String bootstrapServers;
    private final Tenant tenant;
    private final TopicSerdes serdes;
    private final KafkaProducer<byte[], byte[]> producer;

    OperatedTopics(OperatedParley parley) {
        var addresses = parley.places().addresses();
        var kafka = new KafkaConfig(
                addresses.bootstrapServers(),
                addresses.registryUrl(),
                "system-tests",
                Path.of("unused"),
                4,
                (short) 1,
                false);
        this.bootstrapServers = addresses.bootstrapServers();
        this.tenant = new Tenant(parley.installation().organization(), Mode.TEST);
        this.serdes = new SchemaRegistration(kafka, PATIENCE).registerAll(Topics.ALL);
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers), new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** A command to an aggregate. */
    <C> CommandEnvelope<C> command(UUID aggregate, C command) {
        var meta = new CommandMeta(
                new CommandId(UUID.randomUUID()),
                tenant,
                aggregate,
                Issuer.PRODUCER,
                "somebody",
                Instant.now(),
                "a fingerprint",
                OptionalInt.empty(),
                false,
                OptionalLong.empty(),
                "system-tests",
                Optional.empty());
        return new CommandEnvelope<>(meta, command);
    }

    /** The value as its topic has it. */
    <V> byte[] bytes(Topic<V> topic, V value) {
        return serdes.serializer(topic).bytes(value);
    }

    /** Writes it and says where it is. */
    RecordMetadata write(ProducerRecord<byte[], byte[]> record) {
        try {
            return producer.send(record).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Where the record with this key is, once it is there. */
    long offsetOf(Topic<?> topic, int partition, String key) {
        var there = new TopicPartition(topic.name(), partition);
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(List.of(there));
            consumer.seekToBeginning(List.of(there));
            return await().atMost(PATIENCE)
                    .until(
                            () -> consumer.poll(Duration.ofMillis(200)).records(there).stream()
                                    .filter(record -> key.equals(record.key()))
                                    .mapToLong(ConsumerRecord::offset)
                                    .findFirst(),
                            OptionalLong::isPresent)
                    .getAsLong();
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
