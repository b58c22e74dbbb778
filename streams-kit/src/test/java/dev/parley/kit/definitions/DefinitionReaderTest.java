package dev.parley.kit.definitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.parley.domain.catalog.ApiKey;
import dev.parley.domain.catalog.Definition;
import dev.parley.domain.id.ApiKeyId;
import dev.parley.kit.config.KafkaConfig;
import dev.parley.kit.serde.SchemaRegistration;
import dev.parley.kit.serde.TopicSerdes;
import dev.parley.kit.service.Health;
import dev.parley.kit.streams.Partitions;
import dev.parley.kit.testing.Kafka;
import dev.parley.kit.testing.Samples;
import dev.parley.kit.testing.TestBroker;
import dev.parley.kit.topic.Partitioning;
import dev.parley.kit.topic.Topic;
import dev.parley.kit.topic.TopicSetup;
import dev.parley.schemas.DefinitionCodec;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

class DefinitionReaderTest {

    private static final int PARTITIONS = 2;
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final URI NO_REGISTRY = URI.create("http://127.0.0.1:9/apis/registry/v3");

    private final KafkaConfig config = TestBroker.config(PARTITIONS, NO_REGISTRY);
    private Topic<Definition> topic = topic("unset");
    private TopicSerdes serdes = SchemaRegistration.withoutRegistry(List.of());

    private static Topic<Definition> topic(String name) {
        return Samples.topic(name, Partitioning.BY_KEY, new DefinitionCodec());
    }

    @BeforeEach
    void makeTopic(TestInfo test) {
        topic = topic("definitions-" + test.getTestMethod().orElseThrow().getName());
        serdes = SchemaRegistration.withoutRegistry(List.of(topic));
        new TopicSetup(config, SOON).ensure(List.of(topic));
    }

    private static ApiKey key(UUID id, long revision, boolean revoked) {
        return new ApiKey(
                new ApiKeyId(id),
                Samples.TENANT,
                revision,
                "a key",
                "digest of " + id,
                Set.of(),
                Optional.empty(),
                revoked,
                Optional.empty(),
                Optional.empty(),
                Instant.EPOCH,
                Instant.EPOCH);
    }

    private void write(Definition definition) {
        Kafka.write(
                topic.name(),
                Partitions.of(definition.key(), PARTITIONS),
                definition.key(),
                serdes.serializer(topic).bytes(definition));
    }

    private DefinitionReader reader() {
        var reader = new DefinitionReader(config, serdes, topic);
        reader.start();
        return reader;
    }

    @Test
    void everything_that_was_there_is_found_by_key_by_object_and_by_digest() throws Exception {
        var id = UUID.randomUUID();
        var first = key(id, 1, false);
        var revoked = key(id, 2, true);
        write(first);
        write(revoked);

        try (var reader = reader()) {
            assertThat(reader.awaitCaughtUp(SOON)).isTrue();

            assertThat(reader.find(first.key())).contains(first);
            assertThat(reader.find(ApiKey.class, revoked.key())).contains(revoked);
            assertThat(reader.latest(ApiKey.class, ApiKey.KIND, id)).contains(revoked);
            assertThat(reader.apiKey("digest of " + id)).contains(revoked);
            assertThat(reader.find("api_key:" + id + ":3")).isEmpty();
            assertThat(reader.apiKey("another")).isEmpty();
            assertThat(reader.health().state()).isEqualTo(Health.State.UP);
        }
    }

    @Test
    void a_definition_that_is_waited_for_is_there_when_it_comes() throws Exception {
        var definition = key(UUID.randomUUID(), 1, false);
        try (var reader = reader()) {
            assertThat(reader.await(definition.key(), Duration.ofMillis(50))).isEmpty();
            Thread.ofVirtual().start(() -> write(definition));

            assertThat(reader.await(definition.key(), SOON)).contains(definition);
        }
    }

    @Test
    void an_uncommitted_definition_is_not_seen_and_catching_up_waits_for_its_fate() throws Exception {
        var definition = key(UUID.randomUUID(), 1, false);
        var settings = Map.<String, Object>of("bootstrap.servers", TestBroker.address(), "transactional.id", "define");
        try (var reader = reader();
                var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            assertThat(reader.awaitCaughtUp(SOON)).isTrue();
            producer.initTransactions();
            producer.beginTransaction();
            producer.send(new ProducerRecord<>(
                            topic.name(),
                            definition.key(),
                            serdes.serializer(topic).bytes(definition)))
                    .get();

            assertThat(reader.awaitCaughtUp(Duration.ofMillis(300))).isFalse();
            assertThat(reader.find(definition.key())).isEmpty();

            producer.commitTransaction();
            assertThat(reader.awaitCaughtUp(SOON)).isTrue();
            assertThat(reader.find(definition.key())).contains(definition);
        }
    }

    @Test
    void a_definition_that_cannot_be_read_stops_its_partition_and_is_never_mistaken_for_absence() throws Exception {
        try (var reader = reader()) {
            Kafka.write(topic.name(), 0, "agent:x:1", "garbage".getBytes(StandardCharsets.UTF_8));

            await().atMost(SOON).until(() -> reader.health().state() == Health.State.DEGRADED);
            assertThat(reader.awaitCaughtUp(Duration.ofMillis(300))).isFalse();
        }
    }
}
