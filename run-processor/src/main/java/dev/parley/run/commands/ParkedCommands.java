package dev.parley.run.commands;

import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.domain.run.RunCommand;
import dev.parley.kit.serde.TopicDeserializer;
import dev.parley.kit.serde.TopicSerdes;
import dev.parley.kit.serde.TopicSerializer;
import dev.parley.kit.topic.Topics;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/**
 * Rows of the store of waiting commands: a format byte, offset, append time in milliseconds, the trace with its length, the
 * command as on its topic. Thread-safe.
 */
final class ParkedCommands {

    private static final byte FORMAT = 1;
    private static final int HEAD = Byte.BYTES + 2 * Long.BYTES + Short.BYTES;
    private static final int LONGEST_TRACE = 1024;

    private final TopicSerializer<CommandEnvelope<RunCommand>> writer;
    private final TopicDeserializer<CommandEnvelope<RunCommand>> reader;

    ParkedCommands(TopicSerdes serdes) {
        this.writer = serdes.serializer(Topics.RUN_COMMANDS);
        this.reader = serdes.deserializer(Topics.RUN_COMMANDS);
    }

    byte[] toBytes(LoggedCommand command) {
        byte[] trace = command.traceparent()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .filter(bytes -> bytes.length <= LONGEST_TRACE)
                .orElse(new byte[0]);
        byte[] value = value(command);
        return ByteBuffer.allocate(HEAD + trace.length + value.length)
                .put(FORMAT)
                .putLong(command.offset())
                .putLong(command.appendedAt().toEpochMilli())
                .putShort((short) trace.length)
                .put(trace)
                .put(value)
                .array();
    }

    LoggedCommand ofBytes(byte[] row) {
        var buffer = ByteBuffer.wrap(row);
        byte format = buffer.get();
        if (format != FORMAT) {
            throw new IllegalStateException("a parked command of format " + format + " is not known here");
        }
        long offset = buffer.getLong();
        var at = Instant.ofEpochMilli(buffer.getLong());
        byte[] trace = new byte[buffer.getShort()];
        buffer.get(trace);
        byte[] value = new byte[buffer.remaining()];
        buffer.get(value);
        return new LoggedCommand(
                reader.value(value),
                offset,
                at,
                Optional.of(new String(trace, StandardCharsets.UTF_8)).filter(text -> !text.isEmpty()));
    }

    /** The command as on its topic. */
    byte[] value(LoggedCommand command) {
        return writer.bytes(command.envelope());
    }
}
