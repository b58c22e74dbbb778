package dev.parley.kit.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.parley.domain.envelope.AddressedOutcome;
import dev.parley.kit.config.KafkaConfig;
import dev.parley.kit.serde.SchemaRegistration;
import dev.parley.kit.serde.TopicSerdes;
import dev.parley.kit.testing.Kafka;
import dev.parley.kit.testing.Samples;
import dev.parley.kit.testing.TestBroker;
import dev.parley.kit.topic.Topic;
import dev.parley.kit.topic.TopicSetup;
import dev.parley.kit.topic.Topics;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

class OutcomeReaderTest {

    private static final int PARTITIONS = 4;
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final URI NO_REGISTRY = URI.create("http://127.0.0.1:9/apis/registry/v3");
    private static final TopicSerdes SERDES = SchemaRegistration.withoutRegistry(List.of(Topics.RUN_OUTCOMES));

    private Topic<AddressedOutcome> runs = Samples.outcomes("unset");
    private Topic<AddressedOutcome> catalog = Samples.outcomes("unset");

    private record Gateway(OutcomeReader reader, List<UUID> received) implements AutoCloseable {
        @Override
        public void close() {
            reader.close();
        }
    }

    @BeforeEach
    void makeTopics(TestInfo test) {
        var name = test.getTestMethod().orElseThrow().getName();
        runs = Samples.outcomes(name + "-runs");
        catalog = Samples.outcomes(name + "-catalog");
        new TopicSetup(TestBroker.config(PARTITIONS, NO_REGISTRY), SOON).ensure(List.of(runs, catalog));
    }

    private Gateway gateway(KafkaConfig config) throws InterruptedException {
        var received = new CopyOnWriteArrayList<UUID>();
        var reader = new OutcomeReader(
                config,
                SERDES,
                List.of(runs, catalog),
                outcome -> received.add(outcome.outcome().commandId().value()));
        reader.start();
        assertThat(reader.awaitReady(SOON)).isTrue();
        return new Gateway(reader, received);
    }

    private static KafkaConfig config() {
        return TestBroker.config(PARTITIONS, NO_REGISTRY);
    }

    private static int partition(Gateway gateway) {
        return gateway.reader().replyPartition().orElseThrow();
    }

    private static void answer(Topic<AddressedOutcome> topic, UUID command, int partition) {
        var outcome = Samples.outcome(command, OptionalInt.of(partition));
        Kafka.write(
                topic.name(),
                partition,
                command.toString(),
                SERDES.serializer(topic).bytes(outcome));
    }

    @Test
    void two_gateways_read_their_own_outcomes_only_of_runs_and_catalog() throws Exception {
        try (var one = gateway(config());
                var two = gateway(config())) {
            var forOne = List.of(UUID.randomUUID(), UUID.randomUUID());
            var forTwo = List.of(UUID.randomUUID(), UUID.randomUUID());
            assertThat(partition(one)).isNotEqualTo(partition(two));

            answer(runs, forOne.get(0), partition(one));
            answer(runs, forTwo.get(0), partition(two));
            answer(catalog, forOne.get(1), partition(one));
            answer(catalog, forTwo.get(1), partition(two));

            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(one.received()).containsExactlyInAnyOrderElementsOf(forOne));
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(two.received()).containsExactlyInAnyOrderElementsOf(forTwo));
        }
    }

    @Test
    void a_gateway_keeps_its_partition_when_others_come() throws Exception {
        try (var first = gateway(config())) {
            int kept = partition(first);
            var seen = new HashSet<Integer>(List.of(kept));
            try (var second = gateway(config());
                    var third = gateway(config())) {
                assertThat(seen.add(partition(second))).isTrue();
                assertThat(seen.add(partition(third))).isTrue();
                assertThat(partition(first)).isEqualTo(kept);
            }
        }
    }

    @Test
    void a_gateway_that_restarts_has_its_partition_again() throws Exception {
        var config = config();
        int before;
        try (var gateway = gateway(config)) {
            before = partition(gateway);
        }
        try (var gateway = gateway(config)) {
            assertThat(partition(gateway)).isEqualTo(before);
        }
    }

    @Test
    void an_outcome_is_read_before_its_transaction_is_committed() throws Exception {
        var settings = Map.<String, Object>of("bootstrap.servers", TestBroker.address(), "transactional.id", "open");
        var command = UUID.randomUUID();
        try (var gateway = gateway(config());
                var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            producer.initTransactions();
            producer.beginTransaction();
            var outcome = SERDES.serializer(runs).bytes(Samples.outcome(command, OptionalInt.empty()));
            producer.send(new ProducerRecord<>(runs.name(), partition(gateway), command.toString(), outcome))
                    .get();

            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(gateway.received()).contains(command));

            producer.abortTransaction();
        }
    }

    @Test
    void what_cannot_be_read_does_not_keep_the_next_outcome_back() throws Exception {
        var command = UUID.randomUUID();
        try (var gateway = gateway(config())) {
            Kafka.write(runs.name(), partition(gateway), "key", "garbage".getBytes(StandardCharsets.UTF_8));
            answer(runs, command, partition(gateway));

            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(gateway.received()).contains(command));
            assertThat(gateway.reader().health().ready()).isTrue();
        }
    }
}
