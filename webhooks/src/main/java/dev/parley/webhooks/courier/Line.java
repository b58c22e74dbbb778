package dev.parley.webhooks.courier;

import dev.parley.domain.webhook.Standing;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Optional;

/**
 * What is known of one webhook's deliveries together.
 *
 * @param waiting how many are pending
 * @param next the number of the next one
 */
record Line(Standing standing, int waiting, long next) {

    static final Line EMPTY = new Line(Standing.NEW, 0, 1);

    private static final byte FORMAT = 1;
    private static final int BYTES = Byte.BYTES + 3 * Long.BYTES + 2 * Integer.BYTES;
    private static final long NEVER = Long.MIN_VALUE;

    Line joined() {
        return new Line(standing, waiting + 1, next + 1);
    }

    Line left() {
        return new Line(standing, waiting - 1, next);
    }

    Line with(Standing changed) {
        return new Line(changed, waiting, next);
    }

    byte[] toBytes() {
        return ByteBuffer.allocate(BYTES)
                .put(FORMAT)
                .putLong(standing.enabledAt().toEpochMilli())
                .putLong(standing.failingSince().map(Instant::toEpochMilli).orElse(NEVER))
                .putInt(standing.givenUpInARow())
                .putInt(waiting)
                .putLong(next)
                .array();
    }

    static Line ofBytes(byte[] row) {
        var buffer = ByteBuffer.wrap(row);
        byte format = buffer.get();
        if (format != FORMAT) {
            throw new IllegalStateException("a line of format " + format + " is not known here");
        }
        Instant enabledAt = Instant.ofEpochMilli(buffer.getLong());
        long failing = buffer.getLong();
        var standing = new Standing(
                enabledAt,
                failing == NEVER ? Optional.empty() : Optional.of(Instant.ofEpochMilli(failing)),
                buffer.getInt());
        return new Line(standing, buffer.getInt(), buffer.getLong());
    }
}
