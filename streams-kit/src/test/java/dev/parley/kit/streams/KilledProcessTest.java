package dev.parley.kit.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.parley.domain.catalog.CatalogEvent;
import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.kit.config.KafkaConfig;
import dev.parley.kit.serde.SchemaRegistration;
import dev.parley.kit.serde.TopicSerdes;
import dev.parley.kit.testing.Kafka;
import dev.parley.kit.testing.Measured;
import dev.parley.kit.testing.Samples;
import dev.parley.kit.testing.TestBroker;
import dev.parley.kit.topic.Topic;
import dev.parley.kit.topic.TopicSetup;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** What becomes of an application whose process is killed while it works. The times are reported, not tested. */
class KilledProcessTest {

    private static final URI NO_REGISTRY = URI.create("http://127.0.0.1:9/apis/registry/v3");
    private static final Duration SOON = Duration.ofSeconds(120);

    private Topic<EventEnvelope<CatalogEvent>> events = Samples.events("unset");
    private Topic<EventEnvelope<CatalogEvent>> copies = Samples.events("unset");
    private String application = "unset";
    private TopicSerdes serdes = SchemaRegistration.withoutRegistry(List.of());

    @BeforeEach
    void makeTopics(TestInfo test) {
        application = test.getTestMethod().orElseThrow().getName();
        events = Samples.events(application + "-in");
        copies = Samples.events(application + "-out");
        serdes = SchemaRegistration.withoutRegistry(List.of(events));
        new TopicSetup(config(), Duration.ofSeconds(30)).ensure(List.of(events, copies));
    }

    private static KafkaConfig config() {
        return TestBroker.config(2, NO_REGISTRY);
    }

    private CopyProcess start(KafkaConfig config) {
        return CopyProcess.start(config, application, events.name(), copies.name());
    }

    private void write(int partition, int from, int to) {
        var id = new UUID(0, partition);
        IntStream.rangeClosed(from, to)
                .forEach(version -> Kafka.write(
                        events.name(),
                        partition,
                        id + ":" + version,
                        serdes.serializer(events).bytes(Samples.event(id, version))));
    }

    private void awaitCopied(int partition, int to) {
        var expected = IntStream.rangeClosed(1, to).mapToObj(n -> n + "/" + n).toList();
        await().atMost(SOON)
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> assertThat(Kafka.read(copies.name(), partition).stream()
                                .map(record -> new String(record.value(), StandardCharsets.UTF_8)))
                        .isEqualTo(expected));
    }

    @Test
    void a_killed_process_that_comes_back_goes_on_where_it_was_and_applies_everything_once() throws Exception {
        var config = config();
        try (var killed = start(config)) {
            write(0, 1, 20);
            awaitCopied(0, 20);
            write(0, 21, 40);
            killed.kill();
        }
        write(0, 41, 45);
        long start = System.nanoTime();

        try (var _ = start(config)) {
            awaitCopied(0, 45);
            Measured.note("process start to the first event after kill -9", start);
        }
    }

    @Test
    void a_killed_process_that_does_not_come_back_is_replaced_by_another_instance() throws Exception {
        try (var one = start(config());
                var other = start(config())) {
            write(0, 1, 5);
            write(1, 1, 5);
            awaitCopied(0, 5);
            awaitCopied(1, 5);
            one.kill();
            long start = System.nanoTime();

            write(0, 6, 10);
            write(1, 6, 10);

            awaitCopied(0, 10);
            awaitCopied(1, 10);
            Measured.note("kill -9 to the other instance having taken over", start);
            assertThat(other).isNotNull();
        }
    }
}
