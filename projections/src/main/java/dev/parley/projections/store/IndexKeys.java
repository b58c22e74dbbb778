package dev.parley.projections.store;

import dev.parley.kit.query.ListPosition;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.apache.kafka.common.utils.Bytes;

/** Keys whose order as bytes is the order of the list. */
final class IndexKeys {

    private static final int POSITION_BYTES = 3 * Long.BYTES;

    private IndexKeys() {}

    static Bytes key(byte[] prefix, ListPosition position) {
        var buffer = ByteBuffer.allocate(prefix.length + POSITION_BYTES)
                .put(prefix)
                .putLong(Long.MAX_VALUE - position.createdAt().toEpochMilli())
                .putLong(position.id().getMostSignificantBits())
                .putLong(position.id().getLeastSignificantBits());
        return Bytes.wrap(buffer.array());
    }

    static ListPosition position(Bytes key) {
        var buffer = ByteBuffer.wrap(key.get());
        buffer.position(buffer.limit() - POSITION_BYTES);
        var createdAt = Instant.ofEpochMilli(Long.MAX_VALUE - buffer.getLong());
        return new ListPosition(createdAt, new UUID(buffer.getLong(), buffer.getLong()));
    }

    /** Before all keys with that prefix. */
    static Bytes first(byte[] prefix) {
        return Bytes.wrap(prefix);
    }

    /** After all keys with that prefix. */
    static Bytes last(byte[] prefix) {
        byte[] key = Arrays.copyOf(prefix, prefix.length + POSITION_BYTES);
        Arrays.fill(key, prefix.length, key.length, (byte) 0xff);
        return Bytes.wrap(key);
    }
}
