package dev.parley.kit.serde;

import dev.parley.kit.topic.Topic;
import dev.parley.schemas.RecordCodec;
import io.apicurio.registry.serde.avro.AvroKafkaSerializer;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Writes values of one topic. Thread-safe.
 *
 * @param <V> the value
 */
public final class TopicSerializer<V> implements Serializer<V> {

    private final Topic<V> topic;
    private final RecordCodec<V> codec;
    private final AvroKafkaSerializer<SpecificRecord> avro;

    TopicSerializer(Topic<V> topic, RecordCodec<V> codec, AvroKafkaSerializer<SpecificRecord> avro) {
        this.topic = topic;
        this.codec = codec;
        this.avro = avro;
    }

    /**
     * The record's bytes. Asks nobody: the schema was registered at start.
     *
     * @throws UnwritableValueException if they are more than a topic takes
     */
    public byte[] bytes(V value) {
        var bytes = avro.serialize(topic.name(), codec.encode(value));
        if (bytes.length > Topic.MAX_VALUE_BYTES) {
            throw new UnwritableValueException("a record of %s would have %d bytes, %d is the most"
                    .formatted(topic.name(), bytes.length, Topic.MAX_VALUE_BYTES));
        }
        return bytes;
    }

    /** As Kafka calls it; null stays null, a tombstone. */
    @Override
    public byte @Nullable [] serialize(String topicName, @Nullable V value) {
        return value == null ? null : bytes(value);
    }
}
