package dev.parley.system.operations;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/** What somebody may write to a topic that does not belong there, each made of a record that does. */
enum Poison {
    /** Bytes that are no Avro in the registry's wire format. */
    NO_AVRO,
    /** The id of a schema that the registry does not have. */
    UNKNOWN_SCHEMA,
    /** A record of another topic. */
    FOREIGN,
    /** Half of a record. */
    CUT_SHORT,
    /** No value. */
    NOTHING,
    /** No key. */
    NO_KEY,
    /** The key of something else. */
    WRONG_KEY;

    /**
     * The record to write.
     *
     * @param key of the good record
     * @param good bytes that belong on the topic
     * @param foreign bytes of another topic
     */
    ProducerRecord<byte[], byte[]> of(String topic, String key, byte[] good, byte[] foreign) {
        return switch (this) {
            case NO_AVRO -> record(topic, key, new byte[] {1, 2, 3});
            case UNKNOWN_SCHEMA ->
                record(
                        topic,
                        key,
                        ByteBuffer.allocate(9).put((byte) 0).putInt(999_999_999).array());
            case FOREIGN -> record(topic, key, foreign);
            case CUT_SHORT -> record(topic, key, Arrays.copyOf(good, good.length / 2));
            case NOTHING -> new ProducerRecord<>(topic, key.getBytes(StandardCharsets.UTF_8), null);
            case NO_KEY -> new ProducerRecord<>(topic, null, good);
            case WRONG_KEY -> record(topic, UUID.randomUUID().toString(), good);
        };
    }

    private static ProducerRecord<byte[], byte[]> record(String topic, String key, byte[] value) {
        return new ProducerRecord<>(topic, key.getBytes(StandardCharsets.UTF_8), value);
    }
}
