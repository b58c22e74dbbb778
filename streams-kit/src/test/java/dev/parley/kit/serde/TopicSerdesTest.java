package dev.parley.kit.serde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.domain.catalog.CatalogCommand;
import dev.parley.domain.catalog.CatalogEvent;
import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.kit.config.KafkaConfig;
import dev.parley.kit.testing.Ports;
import dev.parley.kit.testing.Samples;
import dev.parley.kit.testing.TestRegistry;
import dev.parley.kit.topic.Topic;
import dev.parley.kit.topic.Topics;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.DecoderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TopicSerdesTest {

    private static final Topic<CommandEnvelope<CatalogCommand>> COMMANDS = Samples.commands("commands");
    private static final Topic<EventEnvelope<CatalogEvent>> EVENTS = Samples.events("events");
    private static final List<Topic<?>> TOPICS = List.of(COMMANDS, EVENTS);

    private final TestRegistry registry = new TestRegistry();

    @AfterEach
    void stop() {
        registry.close();
    }

    private static KafkaConfig config(URI registry, boolean registers) {
        return new KafkaConfig("127.0.0.1:9", registry, "serdes", Path.of("target"), 4, (short) 1, registers);
    }

    private TopicSerdes serdes() {
        return serdes(Duration.ofSeconds(10));
    }

    private TopicSerdes serdes(Duration patience) {
        return new SchemaRegistration(config(registry.url(), true), patience).registerAll(TOPICS);
    }

    @Test
    void what_is_written_is_read() {
        var serdes = serdes();
        var command = Samples.command(UUID.randomUUID());
        var event = Samples.event(UUID.randomUUID(), 7);

        assertThat(serdes.deserializer(COMMANDS)
                        .value(serdes.serializer(COMMANDS).bytes(command)))
                .isEqualTo(command);
        assertThat(serdes.deserializer(EVENTS).value(serdes.serializer(EVENTS).bytes(event)))
                .isEqualTo(event);
    }

    @Test
    void a_null_value_is_a_tombstone_both_ways() {
        var serde = serdes().serde(COMMANDS);

        assertThat(serde.serializer().serialize("commands", null)).isNull();
        assertThat(serde.deserializer().deserialize("commands", null)).isNull();
    }

    @Test
    void after_the_start_no_record_asks_the_registry() {
        var serdes = serdes();
        int atStart = registry.requests().size();

        for (int i = 0; i < 1000; i++) {
            var bytes = serdes.serializer(EVENTS).bytes(Samples.event(UUID.randomUUID(), i + 1));
            serdes.deserializer(EVENTS).value(bytes);
        }

        assertThat(registry.requests().subList(atStart, registry.requests().size()))
                .isEmpty();
    }

    @Test
    void what_another_process_wrote_asks_once_for_each_schema() {
        var bytes = serdes().serializer(EVENTS).bytes(Samples.event(UUID.randomUUID(), 1));
        var reader = new SchemaRegistration(config(registry.url(), true), Duration.ofSeconds(10))
                .registerAll(List.of(COMMANDS))
                .deserializer(EVENTS);
        int before = registry.requests().size();

        for (int i = 0; i < 100; i++) {
            reader.value(bytes);
        }

        assertThat(registry.requests().subList(before, registry.requests().size()))
                .allMatch(request -> request.startsWith("GET /ids/contentIds/"))
                .doesNotHaveDuplicates();
    }

    @Test
    void with_the_registry_gone_everything_known_goes_on() {
        var serdes = serdes();
        registry.close();
        var event = Samples.event(UUID.randomUUID(), 1);

        assertThat(serdes.deserializer(EVENTS).value(serdes.serializer(EVENTS).bytes(event)))
                .isEqualTo(event);
    }

    @Test
    void with_the_registry_gone_an_unknown_schema_is_not_an_undecodable_record() {
        var serdes = serdes();
        registry.close();

        assertThatThrownBy(() -> serdes.deserializer(EVENTS).value(withId(4711, 1, 2, 3)))
                .isInstanceOf(SchemaUnavailableException.class);
    }

    @Test
    void bytes_that_are_no_record_are_undecodable_and_say_why() {
        var events = serdes().deserializer(EVENTS);
        var good = serdes().serializer(EVENTS).bytes(Samples.event(UUID.randomUUID(), 1));

        undecodable(events, new byte[0]);
        undecodable(events, new byte[] {0});
        undecodable(events, new byte[] {0, 0, 0});
        undecodable(events, "{\"json\":true}".getBytes(StandardCharsets.UTF_8));
        undecodable(events, withId(4711, 1, 2, 3));
        undecodable(events, Arrays.copyOf(good, good.length / 2));
    }

    @Test
    void records_with_a_made_up_id_do_not_all_become_requests() {
        var events = serdes().deserializer(EVENTS);
        undecodable(events, withId(4711, 1, 2, 3));
        int before = registry.requests().size();

        for (int i = 0; i < 100; i++) {
            undecodable(events, withId(4711, 1, 2, 3));
        }

        assertThat(registry.requests()).hasSize(before);
    }

    @Test
    void a_record_of_another_topic_is_undecodable() {
        var serdes = serdes();
        var command = serdes.serializer(COMMANDS).bytes(Samples.command(UUID.randomUUID()));

        assertThatThrownBy(() -> serdes.deserializer(EVENTS).value(command))
                .isInstanceOf(UndecodableRecordException.class)
                .hasMessageContaining("CreateApiKey");
    }

    @Test
    void whatever_the_bytes_are_reading_them_ends_in_a_value_or_in_the_typed_exception() {
        var serdes = serdes();
        var random = new Random(20260101);
        var good = serdes.serializer(COMMANDS).bytes(Samples.command(UUID.randomUUID()));
        for (int round = 0; round < 20_000; round++) {
            var bytes = good.clone();
            for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
                bytes[5 + random.nextInt(bytes.length - 5)] = (byte) random.nextInt();
            }
            try {
                serdes.deserializer(COMMANDS).value(bytes);
            } catch (UndecodableRecordException e) {
                assertThat(e).hasMessageStartingWith("not a record of commands");
            }
        }
    }

    @Test
    void a_length_that_is_a_lie_does_not_take_the_memory() {
        var serdes = serdes();
        long id = serdes.schemaId("dev.parley.avro.catalog.event.BlueprintPublished")
                .orElseThrow();
        var bytes = ByteBuffer.allocate(40).put((byte) 0).putInt((int) id);
        while (bytes.hasRemaining()) {
            bytes.put((byte) 0xfe);
            if (bytes.position() % 5 == 0) {
                bytes.put(bytes.position() - 1, (byte) 0x0f);
            }
        }

        undecodable(serdes.deserializer(EVENTS), bytes.array());
    }

    @Test
    void a_plain_avro_reader_needs_nothing_but_the_registry() throws Exception {
        var event = Samples.event(UUID.randomUUID(), 7);
        var bytes = ByteBuffer.wrap(serdes().serializer(EVENTS).bytes(event));
        assertThat(bytes.get()).isZero();
        int id = bytes.getInt();
        var schema = new Schema.Parser().parse(get(registry.url() + "/ids/contentIds/" + id));

        var record = new GenericDatumReader<GenericRecord>(schema)
                .read(null, DecoderFactory.get().binaryDecoder(bytes.array(), 5, bytes.remaining(), null));

        assertThat(schema.getFullName()).isEqualTo("dev.parley.avro.catalog.event.BlueprintPublished");
        assertThat(((GenericRecord) record.get("meta")).get("version")).isEqualTo(7L);
    }

    @Test
    void a_value_too_large_for_its_topic_is_refused_before_it_is_sent() {
        var serializer = serdes().serializer(COMMANDS);
        var meta = Samples.command(UUID.randomUUID()).meta();
        var large = new CommandEnvelope<CatalogCommand>(
                meta,
                new CatalogCommand.CreateApiKey(
                        "x".repeat(Topic.MAX_VALUE_BYTES), "00", Set.of(), Optional.empty(), Optional.empty()));

        assertThatThrownBy(() -> serializer.bytes(large)).isInstanceOf(UnwritableValueException.class);
    }

    @Test
    void a_registry_that_does_not_answer_is_named_together_with_what_to_check() {
        var nobody = URI.create("http://127.0.0.1:" + Ports.free() + "/apis/registry/v3");

        assertThatThrownBy(() -> new SchemaRegistration(config(nobody, true), Duration.ofMillis(1)).registerAll(TOPICS))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(nobody.toString())
                .hasMessageContaining("PARLEY_REGISTRY_URL");
    }

    @Test
    void a_registry_that_comes_later_is_waited_for() throws Exception {
        int port = Ports.free();
        var later = URI.create("http://127.0.0.1:" + port + "/apis/registry/v3");
        var starting = Thread.ofVirtual()
                .unstarted(
                        () -> new SchemaRegistration(config(later, true), Duration.ofSeconds(30)).registerAll(TOPICS));
        starting.start();

        try (var late = new TestRegistry(port)) {
            assertThat(starting.join(Duration.ofSeconds(30))).isTrue();
            assertThat(late.requests()).isNotEmpty();
        }
    }

    @Test
    void who_may_not_register_insists_on_finding_the_schemas() {
        assertThatThrownBy(() -> new SchemaRegistration(config(registry.url(), false), Duration.ofSeconds(5))
                        .registerAll(TOPICS))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("PARLEY_REGISTER_SCHEMAS=true");
        serdes();

        var found = new SchemaRegistration(config(registry.url(), false), Duration.ofSeconds(5)).registerAll(TOPICS);

        assertThat(found.schemaId("dev.parley.avro.catalog.event.BlueprintPublished"))
                .isPresent();
    }

    @Test
    void every_schema_of_every_topic_can_be_registered_on_its_own() {
        var serdes =
                new SchemaRegistration(config(registry.url(), true), Duration.ofSeconds(10)).registerAll(Topics.ALL);

        assertThat(Topics.ALL.stream().flatMap(topic -> topic.schemas().stream()))
                .isNotEmpty()
                .allSatisfy(schema -> {
                    assertThat(serdes.schemaId(schema.getFullName())).isPresent();
                    assertThat(new Schema.Parser().parse(schema.toString())).isEqualTo(schema);
                });
    }

    private static byte[] withId(int id, int... rest) {
        var bytes = ByteBuffer.allocate(5 + rest.length).put((byte) 0).putInt(id);
        for (int value : rest) {
            bytes.put((byte) value);
        }
        return bytes.array();
    }

    private static void undecodable(TopicDeserializer<?> deserializer, byte[] bytes) {
        assertThatThrownBy(() -> deserializer.value(bytes)).isInstanceOf(UndecodableRecordException.class);
    }

    private static String get(String url) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }
}
