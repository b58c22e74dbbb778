package dev.parley.standalone.deadletters;

import dev.parley.kit.streams.DeadLetter;
import dev.parley.kit.topic.Topic;
import dev.parley.standalone.embedded.Addresses;
import dev.parley.standalone.events.Advice;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Writes commands to their topics and marks to the dead letters; what it has written is durable. Thread-safe. */
final class LetterWriter implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final String bootstrapServers;
    private final KafkaProducer<byte[], byte[]> producer;

    LetterWriter(Addresses addresses) {
        this.bootstrapServers = addresses.bootstrapServers();
        this.producer = new KafkaProducer<>(
                addresses.connecting(Map.of(
                        ProducerConfig.CLIENT_ID_CONFIG,
                        "parley-dead-letters",
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.LINGER_MS_CONFIG,
                        0,
                        ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                        2 * Topic.MAX_VALUE_BYTES,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        PATIENCE.toMillis(),
                        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                        Math.toIntExact(PATIENCE.toMillis() / 2),
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                        Math.toIntExact(PATIENCE.toMillis()))),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    /** To the partition where the key belongs. */
    void send(String topic, byte[] key, Optional<byte[]> value, List<Header> headers) {
        write(new ProducerRecord<>(topic, null, key, value.orElse(null), headers));
    }

    void mark(Letter letter, Fate fate) {
        List<Header> headers = List.of(
                header(DeadLetter.MARKS, Long.toString(letter.id().offset())), header(DeadLetter.FATE, fate.text()));
        write(new ProducerRecord<>(
                letter.id().area().letters(),
                letter.id().partition(),
                letter.key().orElse(null),
                null,
                headers));
    }

    private void write(ProducerRecord<byte[], byte[]> record) {
        try {
            producer.send(record).get();
        } catch (ExecutionException | KafkaException e) {
            throw new DeadLettersFailure(
                    "The brokers at " + bootstrapServers + " do not take a record of " + record.topic() + ": "
                            + e.getMessage() + ". " + Advice.BROKER + " Doing it twice does no harm.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DeadLettersFailure("Interrupted; do it again: doing it twice does no harm.", e);
        }
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        producer.close(PATIENCE);
    }
}
