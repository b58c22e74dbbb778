package dev.parley.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.domain.access.ContentRead;
import dev.parley.domain.catalog.CatalogCommand;
import dev.parley.domain.catalog.CatalogEvent;
import dev.parley.domain.catalog.Definition;
import dev.parley.domain.envelope.AddressedOutcome;
import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.domain.envelope.CommandMeta;
import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.envelope.EventMeta;
import dev.parley.domain.envelope.Outcome;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.run.RunCommand;
import dev.parley.domain.run.RunEvent;
import dev.parley.domain.table.AnalysisRow;
import dev.parley.domain.table.ResponseRow;
import dev.parley.domain.table.RunRow;
import dev.parley.domain.table.TranscriptEntryRow;
import dev.parley.domain.webhook.Delivery;
import dev.parley.domain.webhook.WebhookCommand;
import dev.parley.domain.work.WorkItem;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Every kind of value")
class CodecsTest {

    private static final int SAMPLES = 60;

    /** A kind of value, how to make one, and the codec that carries it. */
    record Case<T>(String name, RecordCodec<T> codec, Function<Arbitrary, T> make) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case<?>> cases() {
        return Stream.of(
                        commands(RunCommand.class, new RunCommandCodec()),
                        events(RunEvent.class, new RunEventCodec()),
                        commands(CatalogCommand.class, new CatalogCommandCodec()),
                        events(CatalogEvent.class, new CatalogEventCodec()),
                        commands(WebhookCommand.class, new WebhookCommandCodec()),
                        Stream.of(new Case<>(
                                "ContentRead", new ContentReadCodec(), source -> source.value(ContentRead.class))),
                        Stream.of(new Case<>("Delivery", new DeliveryCodec(), source -> source.value(Delivery.class))),
                        Arbitrary.kinds(Definition.class).stream()
                                .map(kind -> new Case<>(Arbitrary.name(kind), new DefinitionCodec(), source ->
                                        (Definition) source.value(kind))),
                        Arbitrary.kinds(Outcome.class).stream()
                                .map(kind -> new Case<>(
                                        Arbitrary.name(kind), new OutcomeCodec(), source -> outcome(kind, source))),
                        Stream.of(
                                new Case<>("WorkItem", new WorkItemCodec(), source -> source.value(WorkItem.class)),
                                new Case<>("RunRow", new RunRowCodec(), source -> source.value(RunRow.class)),
                                new Case<>(
                                        "TranscriptEntryRow",
                                        new TranscriptEntryRowCodec(),
                                        source -> source.value(TranscriptEntryRow.class)),
                                new Case<>(
                                        "ResponseRow",
                                        new ResponseRowCodec(),
                                        source -> source.value(ResponseRow.class)),
                                new Case<>(
                                        "AnalysisRow",
                                        new AnalysisRowCodec(),
                                        source -> source.value(AnalysisRow.class))))
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
            SpecificRecord record = kind.codec().encode(value);
            assertThat(kind.codec().schemas()).contains(record.getSchema());
            byte[] bytes = Binary.write(record);
            assertThat(kind.codec().decode(Binary.read(bytes, record.getSchema())))
                    .as("seed %d", seed)
                    .isEqualTo(value);
            T again = kind.make().apply(new Arbitrary(seed));
            assertThat(Binary.write(kind.codec().encode(again)))
                    .as("equal values make equal bytes, seed %d", seed)
                    .isEqualTo(bytes);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void can_be_read_without_our_classes(Case<?> kind) {
        SpecificRecord record = encode(kind);
        var generic = Binary.readGenerically(
                Binary.write(record),
                new Schema.Parser().parse(record.getSchema().toString()));
        assertThat(generic.toString()).isNotEmpty();
        assertThat(generic.hasField("meta") || generic.hasField("organization_id"))
                .as("says whose it is")
                .isTrue();
    }

    private static <T> SpecificRecord encode(Case<T> kind) {
        return kind.codec().encode(kind.make().apply(new Arbitrary(7)));
    }

    @Test
    void has_a_record_of_its_own_and_no_record_is_left_over() {
        assertThat(recordNames(new RunCommandCodec())).isEqualTo(Arbitrary.names(Arbitrary.kinds(RunCommand.class)));
        assertThat(recordNames(new RunEventCodec())).isEqualTo(Arbitrary.names(Arbitrary.kinds(RunEvent.class)));
        assertThat(recordNames(new CatalogCommandCodec()))
                .isEqualTo(Arbitrary.names(Arbitrary.kinds(CatalogCommand.class)));
        assertThat(recordNames(new CatalogEventCodec()))
                .isEqualTo(Arbitrary.names(Arbitrary.kinds(CatalogEvent.class)));
        assertThat(recordNames(new WebhookCommandCodec()))
                .isEqualTo(Arbitrary.names(Arbitrary.kinds(WebhookCommand.class)));
        assertThat(recordNames(new DefinitionCodec())).isEqualTo(Arbitrary.names(Arbitrary.kinds(Definition.class)));
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void is_refused_by_name_where_it_is_not_known(RecordCodec<?> codec) {
        assertThatThrownBy(() -> codec.decode(new dev.parley.avro.common.Quote()))
                .isInstanceOf(UnknownRecordException.class)
                .hasMessageContaining("dev.parley.avro.common.Quote");
    }

    static Stream<RecordCodec<?>> codecs() {
        return Stream.of(
                new RunCommandCodec(),
                new RunEventCodec(),
                new OutcomeCodec(),
                new WorkItemCodec(),
                new ContentReadCodec(),
                new CatalogCommandCodec(),
                new CatalogEventCodec(),
                new DefinitionCodec(),
                new WebhookCommandCodec(),
                new DeliveryCodec(),
                new RunRowCodec(),
                new TranscriptEntryRowCodec(),
                new ResponseRowCodec(),
                new AnalysisRowCodec());
    }

    private static Set<String> recordNames(RecordCodec<?> codec) {
        return codec.schemas().stream().map(Schema::getName).collect(Collectors.toSet());
    }

    private static <C> Stream<Case<?>> commands(Class<C> sealed, RecordCodec<CommandEnvelope<C>> codec) {
        return Arbitrary.kinds(sealed).stream()
                .map(kind -> new Case<>(
                        Arbitrary.name(kind),
                        codec,
                        source -> new CommandEnvelope<>(
                                source.value(CommandMeta.class), sealed.cast(source.value(kind)))));
    }

    private static <E> Stream<Case<?>> events(Class<E> sealed, RecordCodec<EventEnvelope<E>> codec) {
        return Arbitrary.kinds(sealed).stream()
                .map(kind -> new Case<>(
                        Arbitrary.name(kind),
                        codec,
                        source -> new EventEnvelope<>(source.value(EventMeta.class), sealed.cast(source.value(kind)))));
    }

    private static AddressedOutcome outcome(Class<?> kind, Arbitrary source) {
        return new AddressedOutcome(
                (Outcome) source.value(kind), source.value(Tenant.class), source.value(OptionalInt.class), "c-1");
    }
}
