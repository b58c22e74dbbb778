package dev.parley.kit.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.domain.catalog.CatalogCommand;
import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.kit.serde.SchemaRegistration;
import dev.parley.kit.serde.TopicSerdes;
import dev.parley.kit.testing.Samples;
import dev.parley.kit.topic.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;

class CommandGuardTest {

    private static final Topic<CommandEnvelope<CatalogCommand>> COMMANDS = Samples.commands("commands");
    private static final Topic<byte[]> DEAD_LETTERS = Samples.deadLetters("dead-letters");
    private static final UUID ID = new UUID(1, 2);
    private static final UUID FAILING = new UUID(3, 4);
    private static final UUID REFUSED = new UUID(5, 6);
    private static final byte[] GARBAGE = "garbage".getBytes(StandardCharsets.UTF_8);

    private final TopicSerdes serdes = SchemaRegistration.withoutRegistry(List.of(COMMANDS));
    private final StreamGuards guards = new StreamGuards(serdes, 1, InstantSource.system());

    private final class Carry extends ContextualProcessor<String, CommandEnvelope<CatalogCommand>, String, String> {
        @Override
        public void process(Record<String, CommandEnvelope<CatalogCommand>> record) {
            if (record.value().meta().aggregateId().equals(REFUSED)) {
                throw new RefusedRecordException("not like this", new IllegalStateException());
            }
            if (record.value().meta().aggregateId().equals(FAILING)) {
                throw new IllegalStateException("a bug");
            }
            context().forward(record.withValue("carried out"), "results");
        }
    }

    private TopologyTestDriver driver(StreamGuards with) {
        var nodes = new TopicNodes(serdes);
        var topology = new Topology();
        nodes.addSource(topology, "commands", COMMANDS);
        topology.addProcessor("carry", with.commands(COMMANDS, "dead-letters", Carry::new), "commands");
        topology.addSink("results", "results", new StringSerializer(), new StringSerializer(), "carry");
        nodes.addDeadLetters(topology, "dead-letters", DEAD_LETTERS, "carry");
        return new TopologyTestDriver(topology, new Properties(), Instant.EPOCH);
    }

    private static TestInputTopic<byte[], byte[]> input(TopologyTestDriver driver) {
        return driver.createInputTopic("commands", new ByteArraySerializer(), new ByteArraySerializer());
    }

    private static List<String> results(TopologyTestDriver driver) {
        return driver.createOutputTopic("results", new StringDeserializer(), new StringDeserializer())
                .readValuesToList();
    }

    private static List<TestRecord<byte[], byte[]>> deadLetters(TopologyTestDriver driver) {
        return driver.createOutputTopic("dead-letters", new ByteArrayDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String header(Headers headers, String name) {
        return new String(headers.lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private byte[] command(UUID id) {
        return serdes.serializer(COMMANDS).bytes(Samples.command(id));
    }

    @Test
    void a_command_is_carried_out() {
        try (var driver = driver(guards)) {
            input(driver).pipeInput(bytes(ID.toString()), command(ID));

            assertThat(results(driver)).containsExactly("carried out");
            assertThat(deadLetters(driver)).isEmpty();
        }
    }

    @Test
    void what_cannot_be_read_goes_to_the_dead_letters_as_it_was_and_the_next_command_is_carried_out() {
        try (var driver = driver(guards)) {
            var headers = new RecordHeaders().add("ce_id", bytes("17"));
            input(driver).pipeInput(new TestRecord<>(bytes("key"), GARBAGE, headers, Instant.ofEpochMilli(5)));
            input(driver).pipeInput(bytes(ID.toString()), command(ID));

            assertThat(results(driver)).containsExactly("carried out");
            assertThat(deadLetters(driver)).singleElement().satisfies(letter -> {
                assertThat(letter.key()).isEqualTo(bytes("key"));
                assertThat(letter.value()).isEqualTo(GARBAGE);
                assertThat(header(letter.headers(), "ce_id")).isEqualTo("17");
                assertThat(header(letter.headers(), DeadLetter.TOPIC)).isEqualTo("commands");
                assertThat(header(letter.headers(), DeadLetter.PARTITION)).isEqualTo("0");
                assertThat(header(letter.headers(), DeadLetter.OFFSET)).isEqualTo("0");
                assertThat(header(letter.headers(), DeadLetter.TIMESTAMP)).isEqualTo("5");
                assertThat(header(letter.headers(), DeadLetter.REASON)).contains("magic byte");
            });
        }
    }

    @Test
    void no_key_or_no_value_is_a_dead_letter() {
        try (var driver = driver(guards)) {
            input(driver).pipeInput(new TestRecord<>(null, command(ID)));
            input(driver).pipeInput(new TestRecord<>(bytes(ID.toString()), null));

            assertThat(deadLetters(driver)).hasSize(2);
        }
    }

    @Test
    void a_key_that_belongs_on_another_partition_is_a_dead_letter() {
        int partitions = 50;
        assertThat(Partitions.of(ID.toString(), partitions)).isNotZero();
        try (var driver = driver(new StreamGuards(serdes, partitions, InstantSource.system()))) {
            input(driver).pipeInput(bytes(ID.toString()), command(ID));

            assertThat(results(driver)).isEmpty();
            assertThat(deadLetters(driver))
                    .singleElement()
                    .satisfies(letter -> assertThat(header(letter.headers(), DeadLetter.REASON))
                            .contains("belongs on partition"));
        }
    }

    @Test
    void a_command_the_processor_fails_on_gives_its_transaction_up_and_is_a_dead_letter_the_next_time() {
        try (var driver = driver(guards)) {
            var input = input(driver);
            assertThatThrownBy(() -> input.pipeInput(bytes(FAILING.toString()), command(FAILING)))
                    .hasRootCauseMessage("a bug");
        }
        try (var driver = driver(guards)) {
            input(driver).pipeInput(bytes(FAILING.toString()), command(FAILING));
            input(driver).pipeInput(bytes(ID.toString()), command(ID));

            assertThat(results(driver)).containsExactly("carried out");
            assertThat(deadLetters(driver))
                    .singleElement()
                    .satisfies(letter -> assertThat(header(letter.headers(), DeadLetter.REASON))
                            .isEqualTo("IllegalStateException: a bug"));
        }
    }

    @Test
    void two_commands_in_a_row_that_the_processor_fails_on_are_both_dead_letters_in_the_end() {
        for (int attempt = 0; attempt < 2; attempt++) {
            try (var driver = driver(guards)) {
                var input = input(driver);
                for (int i = 0; i < attempt; i++) {
                    input.pipeInput(bytes(FAILING.toString()), command(FAILING));
                }
                assertThatThrownBy(() -> input.pipeInput(bytes(FAILING.toString()), command(FAILING)))
                        .hasRootCauseMessage("a bug");
            }
        }
        try (var driver = driver(guards)) {
            input(driver).pipeInput(bytes(FAILING.toString()), command(FAILING));
            input(driver).pipeInput(bytes(FAILING.toString()), command(FAILING));

            assertThat(deadLetters(driver)).hasSize(2);
        }
    }

    @Test
    void a_command_the_processor_refuses_before_it_wrote_anything_is_a_dead_letter_at_once() {
        try (var driver = driver(guards)) {
            input(driver).pipeInput(bytes(REFUSED.toString()), command(REFUSED));
            input(driver).pipeInput(bytes(ID.toString()), command(ID));

            assertThat(results(driver)).containsExactly("carried out");
            assertThat(deadLetters(driver))
                    .singleElement()
                    .satisfies(letter -> assertThat(header(letter.headers(), DeadLetter.REASON))
                            .isEqualTo("not like this"));
        }
    }
}
