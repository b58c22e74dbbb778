package dev.parley.kit.serde;

import dev.parley.kit.topic.Topic;
import dev.parley.schemas.RecordCodec;
import io.apicurio.registry.serde.avro.AvroKafkaDeserializer;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

/**
 * Reads values of one topic. Thread-safe.
 *
 * @param <V> the value
 */
public final class TopicDeserializer<V> implements Deserializer<V> {

    private final Topic<V> topic;
    private final RecordCodec<V> codec;
    private final AvroKafkaDeserializer<SpecificRecord> avro;

    TopicDeserializer(Topic<V> topic, RecordCodec<V> codec, AvroKafkaDeserializer<SpecificRecord> avro) {
        this.topic = topic;
        this.codec = codec;
        this.avro = avro;
    }

    /**
     * The value these bytes are. Headers are not looked at: with them a producer could make the serde read all later records in
     * another encoding.
     *
     * @throws UndecodableRecordException if they are none of this topic's
     * @throws SchemaUnavailableException if their schema is not known here yet and the registry does not answer
     */
    public V value(byte[] bytes) {
        try {
            return codec.decode(avro.deserialize(topic.name(), bytes));
        } catch (UndecodableRecordException | SchemaUnavailableException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            // Bytes from outside: whatever reading them brings about is a property of the bytes.
            throw new UndecodableRecordException("not a record of %s: %s".formatted(topic.name(), reason(e)), e);
        }
    }

    private static String reason(Throwable e) {
        var message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }

    /** As Kafka calls it; null stays null, a tombstone. */
    @Override
    public @Nullable V deserialize(String topicName, byte @Nullable [] bytes) {
        return bytes == null ? null : value(bytes);
    }
}
