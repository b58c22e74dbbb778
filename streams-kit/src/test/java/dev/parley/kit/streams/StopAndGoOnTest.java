package dev.parley.kit.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.parley.domain.catalog.CatalogEvent;
import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.kit.config.KafkaConfig;
import dev.parley.kit.config.Sizing;
import dev.parley.kit.serde.SchemaRegistration;
import dev.parley.kit.serde.TopicSerdes;
import dev.parley.kit.service.Health;
import dev.parley.kit.testing.Kafka;
import dev.parley.kit.testing.Samples;
import dev.parley.kit.testing.TestBroker;
import dev.parley.kit.testing.TestRegistry;
import dev.parley.kit.topic.Topic;
import dev.parley.kit.topic.TopicSetup;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** Folds on a real broker: a record that cannot be applied stops its partition, and only that. */
class StopAndGoOnTest {

    private static final URI NO_REGISTRY = URI.create("http://127.0.0.1:9/apis/registry/v3");
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final byte[] POISON = "no event".getBytes(StandardCharsets.UTF_8);

    private Topic<EventEnvelope<CatalogEvent>> events = Samples.events("unset");
    private Topic<EventEnvelope<CatalogEvent>> copies = Samples.events("unset");
    private String application = "unset";
    private KafkaConfig config = TestBroker.config(2, NO_REGISTRY);
    private TopicSerdes serdes = SchemaRegistration.withoutRegistry(List.of());
    private List<StreamsApplication> running = List.of();

    @BeforeEach
    void makeTopics(TestInfo test) {
        application = test.getTestMethod().orElseThrow().getName();
        events = Samples.events(application + "-in");
        copies = Samples.events(application + "-out");
        serdes = SchemaRegistration.withoutRegistry(List.of(events));
        new TopicSetup(config, Duration.ofSeconds(30)).ensure(List.of(events, copies));
    }

    @AfterEach
    void close() {
        running.forEach(StreamsApplication::close);
    }

    private StreamsApplication start(CopyFold.Refusal refusal) {
        var guards = new StreamGuards(serdes, 2, InstantSource.system());
        var app = new StreamsApplication(
                application,
                () -> CopyFold.topology(serdes, guards, events, copies, refusal),
                config,
                Sizing.DEFAULT,
                guards);
        running = Stream.concat(running.stream(), Stream.of(app)).toList();
        app.start();
        await().atMost(SOON).until(() -> app.health().ready());
        return app;
    }

    private void writeEvents(int partition, int from, int to) {
        var id = new UUID(0, partition);
        IntStream.rangeClosed(from, to)
                .forEach(version -> Kafka.write(
                        events.name(),
                        partition,
                        id + ":" + version,
                        serdes.serializer(events).bytes(Samples.event(id, version))));
    }

    private List<String> copied(int partition) {
        return Kafka.read(copies.name(), partition).stream()
                .map(record -> new String(record.value(), StandardCharsets.UTF_8))
                .toList();
    }

    private static List<String> counts(int to) {
        return IntStream.rangeClosed(1, to).mapToObj(n -> n + "/" + n).toList();
    }

    private void awaitCopied(int partition, int to) {
        await().atMost(SOON).untilAsserted(() -> assertThat(copied(partition)).isEqualTo(counts(to)));
    }

    private long committed(int partition) {
        return Kafka.committed(application).getOrDefault(new TopicPartition(events.name(), partition), -1L);
    }

    @Test
    void an_unreadable_event_stops_its_partition_and_the_other_goes_on() {
        writeEvents(0, 1, 3);
        Kafka.write(events.name(), 0, "poison:1", POISON);
        writeEvents(0, 4, 6);
        writeEvents(1, 1, 3);
        var app = start(CopyFold.Refusal.NONE);

        awaitCopied(0, 3);
        awaitCopied(1, 3);
        writeEvents(1, 4, 9);
        awaitCopied(1, 9);

        assertThat(copied(0)).isEqualTo(counts(3));
        assertThat(committed(0)).isEqualTo(3);
        assertThat(app.health().state()).isEqualTo(Health.State.DEGRADED);
        assertThat(app.health().ready()).isTrue();
        assertThat(app.health().checks())
                .anySatisfy(check -> assertThat(check.name()).isEqualTo("partition " + events.name() + "-0"));
    }

    @Test
    void after_a_restart_it_stops_again_at_the_same_record() {
        writeEvents(0, 1, 3);
        Kafka.write(events.name(), 0, "poison:1", POISON);
        writeEvents(0, 4, 6);
        var first = start(CopyFold.Refusal.NONE);
        await().atMost(SOON)
                .until(() -> !first.health().checks().getLast().name().equals("streams"));
        first.close();

        var second = start(CopyFold.Refusal.NONE);
        await().atMost(SOON).until(() -> second.health().state() == Health.State.DEGRADED);
        second.close();

        assertThat(copied(0)).isEqualTo(counts(3));
        assertThat(committed(0)).isEqualTo(3);
    }

    @Test
    void an_upgrade_that_can_apply_the_record_goes_on_from_it_and_misses_nothing() {
        writeEvents(0, 1, 10);
        var old = start(CopyFold.Refusal.OF_VERSION_5);
        await().atMost(SOON).until(() -> old.health().state() == Health.State.DEGRADED);
        awaitCopied(0, 4);
        old.close();

        start(CopyFold.Refusal.NONE);

        awaitCopied(0, 10);
    }

    @Test
    void a_fold_that_fails_after_it_wrote_leaves_nothing_of_that_behind_and_the_other_partition_goes_on() {
        writeEvents(0, 1, 10);
        writeEvents(1, 1, 3);
        var app = start(CopyFold.Refusal.OF_VERSION_5_OF_PARTITION_0_AFTER_WRITING);
        await().atMost(SOON).until(() -> app.health().state() == Health.State.DEGRADED);

        writeEvents(1, 4, 9);

        awaitCopied(1, 9);
        assertThat(copied(0)).isEqualTo(counts(4));
        await().atMost(SOON).until(() -> committed(0) == 4);
        app.close();
        start(CopyFold.Refusal.NONE);
        awaitCopied(0, 10);
    }

    @Test
    void a_partition_that_needs_a_schema_while_the_registry_is_away_waits_and_goes_on_by_itself() {
        try (var registry = new TestRegistry()) {
            var known = new KafkaConfig(
                    config.bootstrapServers(),
                    registry.url(),
                    config.instanceId(),
                    config.stateDirectory(),
                    2,
                    (short) 1,
                    true);
            var registration = new SchemaRegistration(known, SOON);
            serdes = registration.registerAll(List.of(events));
            writeEvents(0, 1, 5);
            serdes = registration.registerAll(List.of());
            registry.away(true);

            var app = start(CopyFold.Refusal.NONE);
            await().atMost(SOON).until(() -> app.health().state() == Health.State.DEGRADED);
            registry.away(false);

            awaitCopied(0, 5);
            await().atMost(SOON).until(() -> app.health().state() == Health.State.UP);
        }
    }
}
