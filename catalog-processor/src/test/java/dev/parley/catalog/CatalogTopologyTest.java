package dev.parley.catalog;

import static dev.parley.catalog.Commands.GRAPH;
import static dev.parley.catalog.Commands.OBJECT;
import static dev.parley.catalog.Commands.command;
import static dev.parley.catalog.Commands.createAgent;
import static dev.parley.catalog.Commands.createBlueprint;
import static dev.parley.catalog.Commands.graph;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.catalog.Blueprint;
import dev.parley.domain.catalog.CatalogCommand;
import dev.parley.domain.catalog.CatalogEvent;
import dev.parley.domain.catalog.Definition;
import dev.parley.domain.envelope.Outcome;
import dev.parley.domain.envelope.RejectionCode;
import dev.parley.domain.graph.Graph;
import dev.parley.kit.decide.Deduplication;
import dev.parley.kit.streams.DeadLetter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The catalog-processor")
class CatalogTopologyTest {

    private static final CatalogCommand PUBLISH = new CatalogCommand.PublishBlueprint();

    private final CatalogProcessorDriver catalog;

    CatalogTopologyTest(@TempDir Path stateDirectory) {
        catalog = new CatalogProcessorDriver(stateDirectory);
    }

    @AfterEach
    void close() {
        catalog.close();
    }

    @Test
    void turns_a_command_into_an_event_a_definition_and_an_outcome_of_the_time_it_was_logged() {
        catalog.send(command(1, createAgent("Alex")));

        assertThat(catalog.outcome()).isEqualTo(accepted(1, 1, false));
        assertThat(catalog.events()).singleElement().satisfies(record -> {
            assertThat(record.key()).isEqualTo(OBJECT + ":1");
            assertThat(record.getRecordTime()).isEqualTo(catalog.now());
            assertThat(record.value().event()).isInstanceOf(CatalogEvent.AgentCreated.class);
            assertThat(record.value().meta().version()).isEqualTo(1);
            assertThat(record.value().meta().occurredAt()).isEqualTo(catalog.now());
        });
        assertThat(catalog.definitions()).singleElement().satisfies(record -> {
            assertThat(record.key()).isEqualTo("agent:" + OBJECT + ":1");
            assertThat(record.value().updatedAt()).isEqualTo(catalog.now());
        });
    }

    @Test
    void defines_a_blueprint_only_when_it_is_published_and_never_changes_what_it_defined() {
        catalog.send(command(1, createBlueprint(GRAPH)))
                .send(command(2, new CatalogCommand.ReplaceGraph(graph("And what else?"))));
        assertThat(catalog.definitions()).isEmpty();

        catalog.send(command(3, PUBLISH))
                .send(command(4, new CatalogCommand.ReplaceGraph(GRAPH)))
                .send(command(5, PUBLISH));

        var definitions = catalog.definitions();
        assertThat(definitions)
                .extracting(record -> record.key())
                .containsExactly("blueprint:" + OBJECT + ":1", "blueprint:" + OBJECT + ":2");
        assertThat(graphs(definitions.stream().map(record -> record.value()).toList()))
                .containsExactly(graph("And what else?"), GRAPH);
        assertThat(catalog.events())
                .extracting(record -> record.value().meta().version())
                .containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void tells_those_who_hold_definitions_that_an_object_was_revised_or_archived() {
        catalog.send(command(1, createAgent("Alex")))
                .send(command(
                        2, new CatalogCommand.ReviseAgent(((CatalogCommand.CreateAgent) createAgent("Sam")).spec())))
                .send(command(3, new CatalogCommand.ArchiveAgent()));

        var definitions = catalog.definitions();
        assertThat(definitions)
                .extracting(record -> record.key())
                .containsExactly("agent:" + OBJECT + ":1", "agent:" + OBJECT + ":2", "agent:" + OBJECT + ":3");
        assertThat(definitions).extracting(record -> record.value().archived()).containsExactly(false, false, true);
    }

    @Test
    void tells_the_sender_why_a_command_was_refused_and_changes_nothing() {
        catalog.send(command(1, createBlueprint(Graph.EMPTY))).send(command(2, PUBLISH));

        assertThat(catalog.outcome()).isEqualTo(accepted(1, 1, false));
        assertThat(catalog.outcome()).isInstanceOfSatisfying(Outcome.Rejected.class, rejected -> {
            assertThat(rejected.code()).isEqualTo(RejectionCode.NOT_PUBLISHABLE);
            assertThat(rejected.findings())
                    .extracting(finding -> finding.code())
                    .containsExactly("missing_entry_node");
        });
        assertThat(catalog.events()).hasSize(1);
        assertThat(catalog.definitions()).isEmpty();
    }

    @Test
    void gives_the_first_outcome_again_when_a_command_comes_twice() {
        var create = command(1, createAgent("Alex"));
        catalog.send(create)
                .send(create)
                .later(Deduplication.MEMORY.minus(Duration.ofMinutes(1)))
                .send(create);

        assertThat(catalog.outcome()).isEqualTo(accepted(1, 1, false));
        assertThat(catalog.outcome()).isEqualTo(accepted(1, 1, true));
        assertThat(catalog.outcome()).isEqualTo(accepted(1, 1, true));
        assertThat(catalog.events()).hasSize(1);
        assertThat(catalog.definitions()).hasSize(1);
    }

    @Test
    void gives_a_refusal_again_even_if_the_command_would_be_accepted_by_now() {
        var publish = command(2, PUBLISH);
        catalog.send(command(1, createBlueprint(Graph.EMPTY)))
                .send(publish)
                .send(command(3, new CatalogCommand.ReplaceGraph(GRAPH)))
                .send(publish);

        catalog.outcome();
        var first = (Outcome.Rejected) catalog.outcome();
        catalog.outcome();
        var again = (Outcome.Rejected) catalog.outcome();
        assertThat(again.replayed()).isTrue();
        assertThat(again.code()).isEqualTo(first.code());
        assertThat(again.findings()).isEqualTo(first.findings());
    }

    @Test
    void refuses_a_command_id_that_comes_back_with_other_content() {
        catalog.send(command(1, createAgent("Alex"))).send(command(1, createAgent("Sam")));

        catalog.outcome();
        assertThat(catalog.outcome())
                .isInstanceOfSatisfying(
                        Outcome.Rejected.class,
                        rejected -> assertThat(rejected.code()).isEqualTo(RejectionCode.IDEMPOTENCY_KEY_REUSED));
        assertThat(catalog.events()).hasSize(1);
    }

    @Test
    void decides_anew_when_a_command_id_comes_back_after_it_was_forgotten() {
        var create = command(1, createAgent("Alex"));
        catalog.send(create).later(Deduplication.MEMORY.plusHours(1)).send(create);

        catalog.outcome();
        assertThat(catalog.outcome())
                .isInstanceOfSatisfying(
                        Outcome.Rejected.class,
                        rejected -> assertThat(rejected.code()).isEqualTo(RejectionCode.ALREADY_EXISTS));
    }

    @Test
    void puts_what_is_no_command_with_the_dead_letters_and_goes_on() {
        var headers = new RecordHeaders().add("x-own", "kept".getBytes(StandardCharsets.UTF_8));
        var noise = "not avro".getBytes(StandardCharsets.UTF_8);
        catalog.sendRaw(OBJECT.toString(), noise, headers).send(command(1, createAgent("Alex")));

        assertThat(catalog.deadLetters()).singleElement().satisfies(record -> {
            assertThat(record.key()).isEqualTo(OBJECT.toString().getBytes(StandardCharsets.UTF_8));
            assertThat(record.value()).isEqualTo(noise);
            assertThat(text(record.headers(), "x-own")).isEqualTo("kept");
            assertThat(text(record.headers(), DeadLetter.REASON)).isNotBlank();
        });
        assertThat(catalog.outcome()).isEqualTo(accepted(1, 1, false));
    }

    @Test
    void puts_a_command_under_another_objects_key_with_the_dead_letters() {
        catalog.send("another-key", command(1, createAgent("Alex")), new RecordHeaders());

        assertThat(catalog.deadLetters()).hasSize(1);
        assertThat(catalog.hasAnswered()).isFalse();
        assertThat(catalog.events()).isEmpty();
    }

    @Test
    void addresses_the_outcome_to_the_partition_that_the_sender_reads_and_a_repeated_one_to_that_of_the_repeater() {
        catalog.send(command(1, OptionalInt.of(3), createAgent("Alex")))
                .send(command(1, OptionalInt.of(5), createAgent("Alex")));

        var first = catalog.outcomeRecord();
        assertThat(first.key()).isEqualTo(command(1, PUBLISH).meta().commandId().toString());
        assertThat(first.value().replyPartition()).isEqualTo(OptionalInt.of(3));
        assertThat(first.value().tenant()).isEqualTo(Commands.TENANT);
        assertThat(catalog.outcomeRecord().value().replyPartition()).isEqualTo(OptionalInt.of(5));
        assertThat(catalog.hasAnswered()).isFalse();
    }

    @Test
    void carries_the_trace_on_into_everything_that_a_command_brings() {
        var trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        var headers = new RecordHeaders()
                .add("traceparent", ("00-" + trace + "-00f067aa0ba902b7-01").getBytes(StandardCharsets.UTF_8));
        catalog.send(OBJECT.toString(), command(1, createAgent("Alex")), headers);

        assertThat(text(catalog.outcomeRecord().headers(), "traceparent")).contains(trace);
        var event = catalog.events().getFirst().headers();
        assertThat(text(event, "traceparent")).contains(trace);
        assertThat(text(event, "ce_type")).isEqualTo("dev.parley.AgentCreated");
        assertThat(text(event, "ce_source")).isEqualTo("/parley/catalog-processor");
        var definition = catalog.definitions().getFirst().headers();
        assertThat(text(definition, "traceparent")).contains(trace);
        assertThat(text(definition, "ce_subject")).isEqualTo(OBJECT.toString());
    }

    private static Outcome accepted(int command, long version, boolean replayed) {
        return new Outcome.Accepted(
                command(command, PUBLISH).meta().commandId(), OBJECT, version, replayed, Optional.empty());
    }

    private static List<Graph> graphs(List<Definition> definitions) {
        return definitions.stream()
                .map(Blueprint.class::cast)
                .map(blueprint -> blueprint.spec().graph())
                .toList();
    }

    private static String text(Headers headers, String name) {
        return new String(headers.lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
