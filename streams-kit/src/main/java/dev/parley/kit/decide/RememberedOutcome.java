package dev.parley.kit.decide;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * A row of the deduplication store: a format byte, the decision time in milliseconds, the fingerprint with its length, the
 * outcome as it was written to its topic.
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record RememberedOutcome(Instant at, String fingerprint, byte[] outcome) {

    private static final byte FORMAT = 1;
    private static final int HEAD = Byte.BYTES + Long.BYTES + Short.BYTES;

    byte[] toBytes() {
        byte[] print = fingerprint.getBytes(StandardCharsets.UTF_8);
        if (print.length > Short.MAX_VALUE) {
            throw new IllegalArgumentException("a fingerprint is not that long: " + print.length + " bytes");
        }
        return ByteBuffer.allocate(HEAD + print.length + outcome.length)
                .put(FORMAT)
                .putLong(at.toEpochMilli())
                .putShort((short) print.length)
                .put(print)
                .put(outcome)
                .array();
    }

    static RememberedOutcome of(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        byte format = buffer.get();
        if (format != FORMAT) {
            throw new IllegalArgumentException("a remembered outcome of format " + format + " is not known here");
        }
        var at = Instant.ofEpochMilli(buffer.getLong());
        byte[] print = new byte[buffer.getShort()];
        buffer.get(print);
        byte[] outcome = new byte[buffer.remaining()];
        buffer.get(outcome);
        return new RememberedOutcome(at, new String(print, StandardCharsets.UTF_8), outcome);
    }
}
