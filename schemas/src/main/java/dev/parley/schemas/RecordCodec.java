package dev.parley.schemas;

import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;

/**
 * Maps a domain type to the Avro records of one topic and back. Implementations are immutable and thread-safe.
 *
 * @param <T> the domain type: an envelope or a value
 */
public interface RecordCodec<T> {

    /** The Avro record that carries {@code value}; its schema is one of {@link #schemas()}. */
    SpecificRecord encode(T value);

    /**
     * The value an Avro record carries; {@code decode(encode(value))} equals {@code value}.
     *
     * @throws IllegalArgumentException if the record is not one of {@link #schemas()} or its content breaks a rule of the domain
     */
    T decode(SpecificRecord record);

    /** Every schema that {@link #encode} may write and {@link #decode} reads, each complete in itself (no references). */
    List<Schema> schemas();
}
