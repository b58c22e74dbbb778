package dev.parley.schemas;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.avro.Schema;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;

/**
 * One kind of record in a store: a format byte and Avro binary of exactly this schema. Immutable and thread-safe.
 *
 * @param <R> the generated class
 */
final class StoredRecord<R extends SpecificRecord> {

    private static final int TYPICAL_BYTES = 1024;

    private final byte format;
    private final Schema schema;
    private final SpecificDatumWriter<R> writer;
    private final SpecificDatumReader<R> reader;

    private StoredRecord(byte format, Schema schema, Schema known) {
        this.format = format;
        this.schema = schema;
        this.writer = new SpecificDatumWriter<>(schema);
        this.reader = new SpecificDatumReader<>(schema, known);
    }

    /** The record of that schema, marked by that format. A changed schema needs another format. */
    static <R extends SpecificRecord> StoredRecord<R> of(int format, Schema schema) {
        return new StoredRecord<>((byte) format, TrustedRecords.of(schema).getFirst(), schema);
    }

    /**
     * What an earlier version wrote, for stores that cannot be built anew from events: only read, and read as the record is now.
     *
     * @param file the schema it was written with, among the resources in {@code /stored}
     */
    static <R extends SpecificRecord> StoredRecord<R> earlier(int format, String file, Schema now) {
        Schema known = TrustedRecords.of(now).getFirst();
        try (var text = StoredRecord.class.getResourceAsStream("/stored/" + file)) {
            Schema written = new Schema.Parser().parse(Objects.requireNonNull(text, file));
            return new StoredRecord<>((byte) format, written, known);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The format of stored bytes. */
    static int formatOf(byte[] bytes) {
        if (bytes.length == 0) {
            throw new UnknownRecordException("stored bytes without a format");
        }
        return bytes[0];
    }

    /** The schema that each of them stands for. */
    static Map<Integer, Schema> formats(StoredRecord<?>... records) {
        return Arrays.stream(records).collect(Collectors.toMap(it -> (int) it.format, it -> it.schema));
    }

    byte[] write(R record) {
        var bytes = new ByteArrayOutputStream(TYPICAL_BYTES);
        bytes.write(format);
        try {
            var encoder = EncoderFactory.get().directBinaryEncoder(bytes, null);
            writer.write(record, encoder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    R read(byte[] bytes) {
        if (formatOf(bytes) != format) {
            throw new UnknownRecordException(
                    "stored bytes of format " + formatOf(bytes) + " where " + format + " is read");
        }
        try {
            return reader.read(null, DecoderFactory.get().binaryDecoder(bytes, 1, bytes.length - 1, null));
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException("damaged bytes of format " + format + ": " + e.getMessage(), e);
        }
    }
}
