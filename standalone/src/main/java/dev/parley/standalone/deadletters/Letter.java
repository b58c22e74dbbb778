package dev.parley.standalone.deadletters;

import dev.parley.kit.streams.DeadLetter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * A dead letter.
 *
 * @param key as it was; there need not have been one
 * @param value as it was; there need not have been one
 * @param headers as they were, without those of dead letters
 * @param origin where it was
 * @param reason why it was not carried out
 * @param mark what was done about it; empty while it waits
 */
public record Letter(
        LetterId id,
        Optional<byte[]> key,
        Optional<byte[]> value,
        List<Header> headers,
        Origin origin,
        String reason,
        Optional<Mark> mark) {

    /** Where a record was, and since when. */
    public record Origin(String topic, String partition, String offset, Instant at) {}

    /** What somebody did about a dead letter, and when. */
    public record Mark(Fate fate, Instant at) {}

    public Letter {
        headers = List.copyOf(headers);
    }

    static Letter of(LetterId id, ConsumerRecord<byte[], byte[]> record, Optional<Mark> mark) {
        var headers = record.headers();
        return new Letter(
                id,
                Optional.ofNullable(record.key()),
                Optional.ofNullable(record.value()),
                StreamSupport.stream(headers.spliterator(), false)
                        .filter(header -> !header.key().startsWith(DeadLetter.PREFIX))
                        .toList(),
                new Origin(
                        text(headers, DeadLetter.TOPIC).orElse("?"),
                        text(headers, DeadLetter.PARTITION).orElse("?"),
                        text(headers, DeadLetter.OFFSET).orElse("?"),
                        Instant.ofEpochMilli(record.timestamp())),
                text(headers, DeadLetter.REASON).orElse("no reason is given"),
                mark);
    }

    /** What became of it, in a word. */
    public String state() {
        return mark.map(done -> done.fate().text()).orElse("waiting");
    }

    static Optional<String> text(Headers headers, String name) {
        return Optional.ofNullable(headers.lastHeader(name)).map(Header::value).map(Letter::text);
    }

    static String text(byte @Nullable [] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }
}
