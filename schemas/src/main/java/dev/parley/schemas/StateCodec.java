package dev.parley.schemas;

import java.util.Map;
import org.apache.avro.Schema;

/**
 * Maps a value that only Parley's own stores keep to bytes and back: one byte that names the format, then plain Avro binary
 * without a registry. A store whose format has changed gets a new name and is rebuilt. Implementations are immutable and
 * thread-safe.
 *
 * @param <T> the domain type
 */
public interface StateCodec<T> {

    /** The value's bytes; equal values make equal bytes. */
    byte[] encode(T value);

    /**
     * The value; {@code decode(encode(value))} equals {@code value}.
     *
     * @throws UnknownRecordException if the bytes are of another format
     * @throws IllegalArgumentException if they are damaged
     */
    T decode(byte[] bytes);

    /** The formats it knows: which schema follows on which leading byte. */
    Map<Integer, Schema> formats();
}
