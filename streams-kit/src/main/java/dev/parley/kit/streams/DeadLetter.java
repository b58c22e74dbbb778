package dev.parley.kit.streams;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;

/**
 * A record that was not carried out, as it lies on a dead-letter topic: key, value and headers untouched, and headers that say
 * where it was and why it is here. To replay it, write key, value and the headers without these prefixes to its topic again:
 * {@code ./parley dead-letters} does so, and marks it with a record without a value on the same partition.
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

    /** Of a mark: the offset of the dead letter that it is about. */
    public static final String MARKS = PREFIX + "marks";

    /** Of a mark: what became of the dead letter. */
    public static final String FATE = PREFIX + "fate";

    /** On a record that was sent again: which dead letter it was. */
    public static final String REPLAY_OF = "parley-replay-of";

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
