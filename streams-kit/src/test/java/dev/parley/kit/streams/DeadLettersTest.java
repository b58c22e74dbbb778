package dev.parley.kit.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.parley.domain.catalog.CatalogCommand;
import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.kit.config.KafkaConfig;
import dev.parley.kit.config.Sizing;
import dev.parley.kit.serde.SchemaRegistration;
import dev.parley.kit.serde.TopicSerdes;
import dev.parley.kit.testing.Kafka;
import dev.parley.kit.testing.Samples;
import dev.parley.kit.testing.TestBroker;
import dev.parley.kit.topic.Topic;
import dev.parley.kit.topic.TopicSetup;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.junit.jupiter.api.Test;

/** Commands on a real broker: what cannot be carried out is buried once, and everything else is carried out once. */
class DeadLettersTest {

    private static final Duration SOON = Duration.ofSeconds(120);
    private static final int PARTITIONS = 1;
    private static final UUID FAILING = new UUID(3, 4);
    private static final Topic<CommandEnvelope<CatalogCommand>> COMMANDS = Samples.commands("burying-commands");
    private static final Topic<byte[]> RESULTS = Samples.deadLetters("burying-results");
    private static final Topic<byte[]> DEAD_LETTERS = Samples.deadLetters("burying-dead-letters");

    private final KafkaConfig config = TestBroker.config(PARTITIONS, URI.create("http://127.0.0.1:9/apis/registry/v3"));
    private final TopicSerdes serdes = SchemaRegistration.withoutRegistry(List.of(COMMANDS));

    /** Writes first and fails then: what a transaction has to undo. */
    private static final class Carry
            extends ContextualProcessor<String, CommandEnvelope<CatalogCommand>, String, String> {
        @Override
        public void process(Record<String, CommandEnvelope<CatalogCommand>> record) {
            context().forward(record.withValue("carried out"), "results");
            if (record.value().meta().aggregateId().equals(FAILING)) {
                throw new IllegalStateException("a bug that shows late");
            }
        }
    }

    private Topology topology(StreamGuards guards) {
        var nodes = new TopicNodes(serdes);
        var topology = new Topology();
        nodes.addSource(topology, "commands", COMMANDS);
        topology.addProcessor("carry", guards.commands(COMMANDS, "dead-letters", Carry::new), "commands");
        topology.addSink("results", RESULTS.name(), new StringSerializer(), new StringSerializer(), "carry");
        nodes.addDeadLetters(topology, "dead-letters", DEAD_LETTERS, "carry");
        return topology;
    }

    private void write(UUID id) {
        Kafka.write(
                COMMANDS.name(), 0, id.toString(), serdes.serializer(COMMANDS).bytes(Samples.command(id)));
    }

    private static List<String> keys(Topic<?> topic) {
        return Kafka.read(topic.name(), 0).stream().map(ConsumerRecord::key).toList();
    }

    @Test
    void a_command_that_fails_after_it_wrote_and_one_that_cannot_be_read_are_buried_between_those_carried_out() {
        new TopicSetup(config, SOON).ensure(List.of(COMMANDS, RESULTS, DEAD_LETTERS));
        var good = IntStream.range(0, 6).mapToObj(i -> new UUID(9, i)).toList();
        good.subList(0, 3).forEach(this::write);
        write(FAILING);
        Kafka.write(COMMANDS.name(), 0, "unreadable", "garbage".getBytes(StandardCharsets.UTF_8));
        write(FAILING);
        good.subList(3, 6).forEach(this::write);
        var guards = new StreamGuards(serdes, PARTITIONS, InstantSource.system());

        try (var app = new StreamsApplication("burying", () -> topology(guards), config, Sizing.DEFAULT, guards)) {
            app.start();

            await().atMost(SOON).until(() -> keys(RESULTS).size() >= good.size());
            await().atMost(SOON).until(() -> app.health().ready());
        }

        assertThat(keys(RESULTS)).isEqualTo(good.stream().map(UUID::toString).toList());
        assertThat(keys(DEAD_LETTERS)).containsExactly(FAILING.toString(), "unreadable", FAILING.toString());
    }
}
