package dev.parley.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.domain.catalog.ApiKey;
import dev.parley.domain.catalog.CatalogState;
import dev.parley.domain.catalog.Definition;
import dev.parley.domain.run.Run;
import dev.parley.domain.run.RunClock;
import dev.parley.domain.run.RunState;
import dev.parley.domain.table.TabledRun;
import dev.parley.domain.turn.ModelSpend;
import dev.parley.domain.view.RunView;
import dev.parley.domain.view.TranscriptView;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What stores keep")
class StateCodecsTest {

    private static final int SAMPLES = 100;

    /** A kind of stored value, how to make one, and its codec. */
    record Case<T>(String name, StateCodec<T> codec, Function<Arbitrary, T> make) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case<?>> cases() {
        return Stream.of(
                        Arbitrary.kinds(RunState.class).stream()
                                .map(kind -> new Case<>(Arbitrary.name(kind), new RunStateCodec(), source ->
                                        (RunState) source.value(kind))),
                        Arbitrary.kinds(Definition.class).stream()
                                .map(kind -> new Case<>(
                                        Arbitrary.name(kind),
                                        new CatalogStateCodec(),
                                        source -> new CatalogState.Existing((Definition) source.value(kind)))),
                        Stream.of(
                                new Case<>(
                                        "no catalog object",
                                        new CatalogStateCodec(),
                                        ignored -> CatalogState.None.NONE),
                                new Case<>("RunView", new RunViewCodec(), source -> source.value(RunView.class)),
                                new Case<>("RunClock", new RunClockCodec(), source -> source.value(RunClock.class)),
                                new Case<>("TabledRun", new TabledRunCodec(), source -> source.value(TabledRun.class)),
                                new Case<>(
                                        "TranscriptView.Entry",
                                        new TranscriptEntryCodec(),
                                        source -> source.value(TranscriptView.Entry.class))))
                .flatMap(Function.identity());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void comes_out_of_its_bytes_as_it_went_in(Case<?> kind) {
        check(kind);
    }

    private static <T> void check(Case<T> kind) {
        for (int seed = 0; seed < SAMPLES; seed++) {
            T value = kind.make().apply(new Arbitrary(seed));
            byte[] bytes = kind.codec().encode(value);
            assertThat(kind.codec().decode(bytes)).as("seed %d", seed).isEqualTo(value);
            assertThat(kind.codec().encode(kind.make().apply(new Arbitrary(seed))))
                    .as("equal values make equal bytes, seed %d", seed)
                    .isEqualTo(bytes);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void is_refused_when_it_has_another_format(Case<?> kind) {
        byte[] bytes = encode(kind);
        bytes[0] = 99;
        assertThatThrownBy(() -> kind.codec().decode(bytes))
                .isInstanceOf(UnknownRecordException.class)
                .hasMessageContaining("99");
        assertThatThrownBy(() -> kind.codec().decode(new byte[0])).isInstanceOf(UnknownRecordException.class);
    }

    @Test
    void is_still_read_when_an_earlier_version_wrote_it() throws IOException {
        var state = new Arbitrary(3).value(Run.class);

        var first = (Run) new RunStateCodec().decode(asWritten(state, 1));
        assertThat(first.linkGeneration()).isZero();
        assertThat(first.results().requested()).isEmpty();

        var second = (Run) new RunStateCodec().decode(asWritten(state, 3));
        assertThat(second.linkGeneration()).isEqualTo(state.linkGeneration());
        assertThat(second.progress().path()).isEqualTo(state.progress().path());
        assertThat(second.progress().spent()).isEqualTo(ModelSpend.NONE);
        assertThat(second.identity()).isEqualTo(state.identity());
    }

    /** The bytes that a version with that format would have written. */
    private static byte[] asWritten(Run state, int format) throws IOException {
        var codec = new RunStateCodec();
        byte[] bytes = codec.encode(state);
        var now = codec.formats().get((int) bytes[0]);
        var then = codec.formats().get(format);
        var reader = new GenericDatumReader<GenericRecord>(now, then);
        var before = reader.read(null, DecoderFactory.get().binaryDecoder(bytes, 1, bytes.length - 1, null));
        var written = new ByteArrayOutputStream();
        written.write(format);
        var encoder = EncoderFactory.get().directBinaryEncoder(written, null);
        new GenericDatumWriter<GenericRecord>(then).write(before, encoder);
        return written.toByteArray();
    }

    @Test
    void keeps_api_keys_of_an_earlier_version() {
        // API keys had neither a hint nor a last use, which come last.
        ApiKey any = new Arbitrary(5).value(ApiKey.class);
        var key = new ApiKey(
                any.id(),
                any.tenant(),
                any.revision(),
                any.name(),
                any.digest(),
                any.scopes(),
                any.expiresAt(),
                any.revoked(),
                Optional.empty(),
                Optional.empty(),
                any.createdAt(),
                any.updatedAt());
        byte[] now = new CatalogStateCodec().encode(new CatalogState.Existing(key));
        byte[] earlier = Arrays.copyOf(now, now.length - 2);
        earlier[0] = 5;
        assertThat(new CatalogStateCodec().decode(earlier)).isEqualTo(new CatalogState.Existing(key));
    }

    @Test
    void is_refused_when_it_was_cut_short() {
        byte[] bytes = encode(new Case<>("RunView", new RunViewCodec(), source -> source.value(RunView.class)));
        assertThatThrownBy(() -> new RunViewCodec().decode(Arrays.copyOf(bytes, bytes.length / 2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("damaged");
    }

    private static <T> byte[] encode(Case<T> kind) {
        return kind.codec().encode(kind.make().apply(new Arbitrary(7)));
    }
}
