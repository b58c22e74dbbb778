package dev.parley.kit.streams;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;

/**
 * A record that was not carried out, as it lies on a dead-letter topic: key, value and headers untouched, and headers that say
 * where it was and why it is here. To replay it, write key, value and the headers without these prefixes to its topic again.
 */
public final class DeadLetter {

    /** Prefix of the headers that were added. */
    public static final String PREFIX = "parley.dead-letter.";

    /** Why, in words. */
    public static final String REASON = PREFIX + "reason";

    /** The topic it was on. */
    public static final String TOPIC = PREFIX + "topic";

    /** The partition it was on. */
    public static final String PARTITION = PREFIX + "partition";

    /** Its offset there. */
    public static final String OFFSET = PREFIX + "offset";

    /** Its timestamp there, milliseconds. */
    public static final String TIMESTAMP = PREFIX + "timestamp";

    private DeadLetter() {}

    static Record<byte[], byte[]> of(Record<byte[], byte[]> record, RecordMetadata from, String reason) {
        return of(record, from.topic(), from.partition(), from.offset(), reason);
    }

    /** The record with the headers of a dead letter; its timestamp is the one it had. */
    public static Record<byte[], byte[]> of(
            Record<byte[], byte[]> record, String topic, int partition, long offset, String reason) {
        var headers = new RecordHeaders(record.headers());
        put(headers, REASON, reason);
        put(headers, TOPIC, topic);
        put(headers, PARTITION, Integer.toString(partition));
        put(headers, OFFSET, Long.toString(offset));
        put(headers, TIMESTAMP, Long.toString(record.timestamp()));
        return record.withHeaders(headers);
    }

    private static void put(Headers headers, String name, String value) {
        headers.remove(name).add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
