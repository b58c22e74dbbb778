package dev.parley.schemas;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;

/** What an earlier version would have written of a value: without the fields that it did not know. */
final class EarlierBytes {

    private static final int SEEDS = 60;
    private static final int LARGE = 900;

    private EarlierBytes() {}

    /** Two samples that today's version reads: a small one and a large one. */
    static List<byte[]> samples(IntFunction<Optional<byte[]>> ofSeed, Predicate<byte[]> isRead) {
        var all = IntStream.range(0, SEEDS)
                .mapToObj(ofSeed)
                .flatMap(Optional::stream)
                .filter(isRead)
                .sorted((one, other) -> Integer.compare(one.length, other.length))
                .toList();
        var large = all.stream().filter(bytes -> bytes.length <= LARGE).reduce((_, last) -> last);
        return Stream.concat(all.stream().limit(1), large.stream()).toList();
    }

    /** The Avro binary of the same record as {@code then} has it; empty where it had no words for it. */
    static Optional<byte[]> as(Schema then, byte[] bytes, int from, Schema now) {
        try {
            var before = new GenericDatumReader<GenericRecord>(now, then)
                    .read(null, DecoderFactory.get().binaryDecoder(bytes, from, bytes.length - from, null));
            var written = new ByteArrayOutputStream();
            var encoder = EncoderFactory.get().directBinaryEncoder(written, null);
            new GenericDatumWriter<GenericRecord>(then).write(before, encoder);
            return Optional.of(written.toByteArray());
        } catch (AvroRuntimeException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With the byte that names a format before it. */
    static byte[] marked(int format, byte[] bytes) {
        byte[] marked = new byte[bytes.length + 1];
        marked[0] = (byte) format;
        System.arraycopy(bytes, 0, marked, 1, bytes.length);
        return marked;
    }
}
