package dev.parley.projections;

import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.run.RunEvent;
import dev.parley.schemas.RunEventCodec;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;

/**
 * Whole logs of runs as earlier versions wrote them, kept for ever in {@code fixtures}: a line for each event, its record, the version of its
 * schema and its bytes. Log n has every record in its nth version, or its newest where it has had fewer.
 */
final class EarlierLogs {

    private static final Path HISTORY = Path.of("..", "schemas", "history");
    private static final RunEventCodec CODEC = new RunEventCodec();

    private EarlierLogs() {}

    /** A record of a log. */
    record Line(String record, int version, byte[] bytes) {
        static Line parse(String line) {
            var words = line.split(" ");
            return new Line(words[0], Integer.parseInt(words[1]), HexFormat.of().parseHex(words[2]));
        }

        @Override
        public String toString() {
            return record + " " + version + " " + HexFormat.of().formatHex(bytes);
        }
    }

    /** The most versions that a record of run events has had. */
    static int newest() {
        return CODEC.schemas().stream()
                .mapToInt(schema -> versions(schema.getFullName()))
                .max()
                .orElseThrow();
    }

    private static int versions(String record) {
        return (int) IntStream.iterate(1, n -> n + 1)
                .takeWhile(n -> Files.exists(schemaFile(record, n)))
                .count();
    }

    static Path file(int number) {
        return Path.of("fixtures", "run-log-" + number + ".txt");
    }

    /** The log with that number; none where there is no such file. */
    static List<Line> read(int number) {
        try {
            return Files.exists(file(number))
                    ? Files.readAllLines(file(number)).stream().map(Line::parse).toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the log with that number, as the versions of then would have. */
    static void write(int number, List<EventEnvelope<RunEvent>> events) {
        try {
            Files.createDirectories(file(number).toAbsolutePath().getParent());
            Files.write(
                    file(number),
                    events.stream().map(event -> asOf(number, event).toString()).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What today's version reads of it. */
    static EventEnvelope<RunEvent> decoded(Line line) {
        var now = CODEC.schemas().stream()
                .filter(schema -> schema.getFullName().equals(line.record()))
                .findFirst()
                .orElseThrow();
        try {
            return CODEC.decode(new SpecificDatumReader<SpecificRecord>(schema(line.record(), line.version()), now)
                    .read(null, DecoderFactory.get().binaryDecoder(line.bytes(), null)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line asOf(int number, EventEnvelope<RunEvent> event) {
        SpecificRecord record = CODEC.encode(event);
        String name = record.getSchema().getFullName();
        int version = Math.min(number, versions(name));
        Schema then = schema(name, version);
        try {
            var bytes = new ByteArrayOutputStream();
            var encoder = EncoderFactory.get().directBinaryEncoder(bytes, null);
            new SpecificDatumWriter<SpecificRecord>(record.getSchema()).write(record, encoder);
            var before = new GenericDatumReader<GenericRecord>(record.getSchema(), then)
                    .read(null, DecoderFactory.get().binaryDecoder(bytes.toByteArray(), null));
            var written = new ByteArrayOutputStream();
            new GenericDatumWriter<GenericRecord>(then)
                    .write(before, EncoderFactory.get().directBinaryEncoder(written, null));
            return new Line(name, version, written.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Schema schema(String record, int version) {
        try {
            return new Schema.Parser().parse(Files.readString(schemaFile(record, version)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path schemaFile(String record, int version) {
        return HISTORY.resolve(record).resolve(version + ".avsc");
    }
}
