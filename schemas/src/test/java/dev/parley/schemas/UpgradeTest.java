package dev.parley.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.schemas.history.SchemaHistory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Bytes of every version that every record and every stored format has had, read by this one. Run with {@code -Dschemas.fixtures=add}, it
 * adds those of versions that have none first.
 */
@DisplayName("What an earlier version wrote")
class UpgradeTest {

    private static final SchemaHistory HISTORY = new SchemaHistory(Path.of("history"));
    private static final Fixtures RECORDS = new Fixtures(Path.of("fixtures", "records.txt"));
    private static final Fixtures STORED = new Fixtures(Path.of("fixtures", "stored.txt"));
    private static final String HOW_TO_ADD = "add some with: ./mvnw -q -pl schemas -am test -Dtest=UpgradeTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dschemas.fixtures=add";

    private static final Map<String, CodecsTest.Case<?>> CASES = CodecsTest.cases()
            .collect(Collectors.toMap(kind -> encoded(kind, 0).getSchema().getFullName(), Function.identity()));

    /** A version of a record, or a format of a store. */
    record Version(String name, int number, Schema schema) {
        @Override
        public String toString() {
            return name + " " + number;
        }
    }

    static Stream<Version> records() {
        return HISTORY.records().stream().flatMap(name -> {
            List<Schema> versions = HISTORY.of(name);
            return IntStream.range(0, versions.size())
                    .mapToObj(index -> new Version(name, index + 1, versions.get(index)));
        });
    }

    static Stream<Version> stored() {
        return StateCodecsTest.cases()
                .map(StateCodecsTest.Case::codec)
                .collect(Collectors.toMap(
                        codec -> codec.getClass().getSimpleName(), StateCodec::formats, (one, _) -> one))
                .entrySet()
                .stream()
                .flatMap(codec -> codec.getValue().entrySet().stream()
                        .map(format -> new Version(codec.getKey(), format.getKey(), format.getValue())));
    }

    @BeforeAll
    static void add_what_is_missing() {
        if ("add".equals(System.getProperty("schemas.fixtures"))) {
            records()
                    .filter(version ->
                            RECORDS.of(version.name(), version.number()).isEmpty())
                    .forEach(version -> RECORDS.add(version.name(), version.number(), recordsOf(version)));
            stored().filter(version ->
                            STORED.of(version.name(), version.number()).isEmpty())
                    .forEach(version -> STORED.add(version.name(), version.number(), storedOf(version)));
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void is_read_from_topics(Version version) {
        var written = RECORDS.of(version.name(), version.number());
        assertThat(written).as("%s has no fixtures: %s", version, HOW_TO_ADD).isNotEmpty();
        assertThat(written).allSatisfy(bytes -> isStillItself(of(version).codec(), version, bytes));
    }

    private static <T> void isStillItself(RecordCodec<T> codec, Version version, byte[] bytes) {
        T value = decoded(codec, version, bytes);
        SpecificRecord again = codec.encode(value);
        assertThat(codec.decode(Binary.read(Binary.write(again), again.getSchema())))
                .isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("stored")
    void is_read_from_stores(Version version) {
        var written = STORED.of(version.name(), version.number());
        assertThat(written).as("%s has no fixtures: %s", version, HOW_TO_ADD).isNotEmpty();
        assertThat(written).allSatisfy(bytes -> isStillItself(codec(version), bytes));
    }

    private static <T> void isStillItself(StateCodec<T> codec, byte[] bytes) {
        T value = codec.decode(bytes);
        assertThat(codec.decode(codec.encode(value))).isEqualTo(value);
    }

    private static CodecsTest.Case<?> of(Version version) {
        return Optional.ofNullable(CASES.get(version.name())).orElseThrow();
    }

    private static List<byte[]> recordsOf(Version version) {
        var kind = of(version);
        return EarlierBytes.samples(
                seed -> {
                    var record = encoded(kind, seed);
                    return EarlierBytes.as(version.schema(), Binary.write(record), 0, record.getSchema());
                },
                bytes -> canRead(() -> decoded(kind.codec(), version, bytes)));
    }

    private static List<byte[]> storedOf(Version version) {
        var codec = codec(version);
        return StateCodecsTest.cases()
                .filter(kind -> kind.codec().getClass() == codec.getClass())
                .map(kind -> EarlierBytes.samples(
                        seed -> {
                            byte[] now = stored(kind, seed);
                            Schema written = Optional.ofNullable(codec.formats().get((int) now[0]))
                                    .orElseThrow();
                            return now.length > 1
                                            && written.getFullName()
                                                    .equals(version.schema().getFullName())
                                    ? EarlierBytes.as(version.schema(), now, 1, written)
                                            .map(bytes -> EarlierBytes.marked(version.number(), bytes))
                                    : Optional.empty();
                        },
                        bytes -> canRead(() -> codec.decode(bytes))))
                .filter(samples -> !samples.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static boolean canRead(Runnable reading) {
        try {
            reading.run();
            return true;
        } catch (IllegalArgumentException wordsItDidNotHave) {
            return false;
        }
    }

    private static <T> T decoded(RecordCodec<T> codec, Version version, byte[] bytes) {
        var now = codec.schemas().stream()
                .filter(schema -> schema.getFullName().equals(version.name()))
                .findFirst()
                .orElseThrow();
        try {
            return codec.decode(new SpecificDatumReader<SpecificRecord>(version.schema(), now)
                    .read(null, DecoderFactory.get().binaryDecoder(bytes, null)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StateCodec<?> codec(Version version) {
        return StateCodecsTest.cases()
                .map(StateCodecsTest.Case::codec)
                .filter(codec -> codec.getClass().getSimpleName().equals(version.name()))
                .findFirst()
                .orElseThrow();
    }

    private static <T> SpecificRecord encoded(CodecsTest.Case<T> kind, int seed) {
        return kind.codec().encode(kind.make().apply(new Arbitrary(seed)));
    }

    private static <T> byte[] stored(StateCodecsTest.Case<T> kind, int seed) {
        return kind.codec().encode(kind.make().apply(new Arbitrary(seed)));
    }
}
