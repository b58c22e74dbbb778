package dev.parley.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.domain.catalog.CatalogState;
import dev.parley.domain.catalog.Definition;
import dev.parley.domain.run.RunClock;
import dev.parley.domain.run.RunState;
import dev.parley.domain.view.RunView;
import dev.parley.domain.view.TranscriptView;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;
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
