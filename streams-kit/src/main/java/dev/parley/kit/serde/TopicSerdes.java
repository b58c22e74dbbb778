package dev.parley.kit.serde;

import dev.parley.kit.topic.Topic;
import dev.parley.schemas.RecordCodec;
import io.apicurio.registry.serde.avro.AvroKafkaDeserializer;
import io.apicurio.registry.serde.avro.AvroKafkaSerializer;
import io.apicurio.registry.serde.avro.AvroSerdeConfig;
import io.apicurio.registry.serde.config.SerdeConfig;
import io.apicurio.registry.serde.kafka.config.KafkaSerdeConfig;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

/**
 * How values are written to topics and read from them: Avro in the registry's wire format, a zero byte and a four-byte id
 * (which Confluent's clients read as well), never ids in headers. Made by {@link SchemaRegistration}. Thread-safe.
 */
public final class TopicSerdes {

    private final RegisteredSchemas schemas;
    private final AvroKafkaSerializer<SpecificRecord> writer;
    private final AvroKafkaDeserializer<SpecificRecord> reader;

    TopicSerdes(RegisteredSchemas schemas) {
        this.schemas = schemas;
        this.writer = new AvroKafkaSerializer<>(schemas);
        this.reader = new AvroKafkaDeserializer<>(schemas);
        writer.configure(settings(), false);
        reader.configure(settings(), false);
    }

    /** Writes and reads the topic's values. Thread-safe. */
    public <V> Serde<V> serde(Topic<V> topic) {
        return Serdes.serdeFrom(serializer(topic), deserializer(topic));
    }

    /** Writes the topic's values. Thread-safe. */
    public <V> TopicSerializer<V> serializer(Topic<V> topic) {
        return new TopicSerializer<>(topic, codec(topic), writer);
    }

    /** Reads the topic's values. Thread-safe. */
    public <V> TopicDeserializer<V> deserializer(Topic<V> topic) {
        return new TopicDeserializer<>(topic, codec(topic), reader);
    }

    /** The id that stands for the newest schema of that record name, if one of the topics given at start has it. */
    public Optional<Long> schemaId(String recordName) {
        return schemas.idOf(recordName);
    }

    private static <V> RecordCodec<V> codec(Topic<V> topic) {
        return topic.codec()
                .orElseThrow(() ->
                        new IllegalArgumentException(topic.name() + " carries raw bytes, there is no serde for it"));
    }

    private static Map<String, Object> settings() {
        var settings = new HashMap<String, Object>();
        settings.put(AvroSerdeConfig.AVRO_DATUM_PROVIDER, CachedDatumProvider.class.getName());
        settings.put(KafkaSerdeConfig.ENABLE_HEADERS, false);
        settings.put(SerdeConfig.AUTO_REGISTER_ARTIFACT, false);
        return settings;
    }
}
