package dev.parley.standalone.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parley.domain.id.AnalysisId;
import dev.parley.domain.id.Mode;
import dev.parley.domain.id.OrganizationId;
import dev.parley.domain.id.RunId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.run.AnalysisResults;
import dev.parley.domain.table.AnalysisRow;
import dev.parley.domain.view.ResultStatus;
import dev.parley.kit.config.KafkaConfig;
import dev.parley.kit.serde.SchemaRegistration;
import dev.parley.kit.topic.Topic;
import dev.parley.kit.topic.TopicSetup;
import dev.parley.kit.topic.Topics;
import dev.parley.standalone.embedded.Addresses;
import dev.parley.standalone.platform.BrokerSettings;
import dev.parley.standalone.platform.DataFolder;
import dev.parley.standalone.platform.LoopbackPorts;
import dev.parley.standalone.platform.Platform;
import dev.parley.standalone.platform.RegistrySettings;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** On a real broker and a real registry. */
class EventReaderTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<Topic<?>> TOPICS = List.of(Topics.ANALYSIS_ROWS, Topics.RUN_DEAD_LETTERS);
    private static final Selection ANALYSES = Selection.of(List.of("tables.analyses"), List.of());

    private static DataFolder folder;
    private static Platform platform;
    private static Addresses addresses;
    private static KafkaProducer<String, byte[]> producer;

    @BeforeAll
    static void start() throws Exception {
        folder = DataFolder.throwAway();
        platform = Platform.start(folder, BrokerSettings.onFreePorts().forShortUse(), RegistrySettings.onFreePorts());
        addresses = new Addresses(platform.bootstrapServers(), platform.registryUrl());
        var kafka = new KafkaConfig(
                platform.bootstrapServers(),
                platform.registryUrl(),
                "test",
                folder.folder("state"),
                2,
                (short) 1,
                true);
        new TopicSetup(kafka, PATIENCE).ensure(TOPICS);
        var rows = new SchemaRegistration(kafka, PATIENCE).registerAll(TOPICS).serializer(Topics.ANALYSIS_ROWS);
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", platform.bootstrapServers()),
                new StringSerializer(),
                new ByteArraySerializer());
        for (int i = 0; i < 1000; i++) {
            write(Topics.ANALYSIS_ROWS, "row-" + i, rows.bytes(row(i)));
        }
        write(Topics.ANALYSIS_ROWS, "row-0", null);
        write(Topics.RUN_DEAD_LETTERS, "letter", "not Avro".getBytes(StandardCharsets.UTF_8));
        producer.flush();
    }

    @AfterAll
    static void stop() {
        producer.close();
        platform.close();
        folder.close();
    }

    @Test
    void prints_everything_there_is_as_lines_of_json_and_ends() throws IOException {
        var out = new StringWriter();
        assertThat(read(ANALYSES, out)).isEqualTo(EventReader.End.ALL_READ);

        var lines = lines(out);
        assertThat(lines).hasSize(1001);
        JsonNode first = line(lines, "row-7");
        assertThat(first.get("topic").asText()).isEqualTo("parley.tables.analyses.v1");
        assertThat(first.get("type").asText()).isEqualTo("AnalysisRow");
        assertThat(first.at("/headers/ce_source").asText()).isEqualTo("test");
        assertThat(first.at("/value/run_version").asLong()).isEqualTo(7);
        assertThat(first.at("/value/created_at").asText()).isEqualTo("2026-03-02T10:00:00Z");
        assertThat(first.has("partition") && first.has("offset") && first.has("timestamp"))
                .isTrue();
    }

    @Test
    void prints_a_tombstone_as_no_value() throws IOException {
        var out = new StringWriter();
        read(ANALYSES, out);

        assertThat(lines(out).stream()
                        .filter(line -> line.get("key").asText().equals("row-0"))
                        .map(line -> line.get("value").isNull()))
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void prints_the_bytes_of_what_cannot_be_decoded_with_the_reason() throws IOException {
        var out = new StringWriter();
        read(Selection.of(List.of("run.dead-letters"), List.of()), out);

        JsonNode letter = lines(out).getFirst();
        assertThat(letter.get("value").isNull()).isTrue();
        assertThat(letter.get("undecodable").asText()).isNotEmpty();
        assertThat(new String(letter.get("bytes").binaryValue(), StandardCharsets.UTF_8))
                .isEqualTo("not Avro");
    }

    @Test
    void ends_quietly_when_nobody_reads_any_more() {
        var closed = new PrintWriter(
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("Broken pipe");
                    }
                },
                false,
                StandardCharsets.UTF_8);
        try (var reader = new EventReader(addresses, ANALYSES)) {
            assertThat(reader.read(closed, true, true)).isEqualTo(EventReader.End.NOBODY_READS);
        }
    }

    @Test
    void follows_until_it_is_closed() throws Exception {
        var out = new StringWriter();
        var reader = new EventReader(addresses, ANALYSES);
        var end = CompletableFuture.supplyAsync(() -> reader.read(new PrintWriter(out), true, true));
        await().atMost(PATIENCE).until(() -> out.toString().lines().count() == 1001);
        reader.close();

        assertThat(end.get(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isEqualTo(EventReader.End.STOPPED);
    }

    @Test
    void says_what_to_do_when_no_broker_answers() {
        var nobody = new Addresses("127.0.0.1:" + LoopbackPorts.free(), addresses.registryUrl());
        try (var reader = new EventReader(nobody, ANALYSES)) {
            assertThatThrownBy(() -> reader.read(new PrintWriter(new StringWriter()), true, false))
                    .isInstanceOf(EventsFailure.class)
                    .hasMessageContaining(nobody.bootstrapServers())
                    .hasMessageContaining("./parley up");
        }
    }

    @Test
    void says_what_to_do_when_the_registry_does_not_answer() {
        var away = URI.create("http://127.0.0.1:" + LoopbackPorts.free() + "/apis/registry/v3");
        try (var reader = new EventReader(new Addresses(addresses.bootstrapServers(), away), ANALYSES)) {
            assertThatThrownBy(() -> reader.read(new PrintWriter(new StringWriter()), true, false))
                    .isInstanceOf(EventsFailure.class)
                    .hasMessageContaining(away.toString())
                    .hasMessageContaining("--registry");
        }
    }

    private static EventReader.End read(Selection selection, StringWriter out) {
        try (var reader = new EventReader(addresses, selection)) {
            return reader.read(new PrintWriter(out), true, false);
        }
    }

    private static List<JsonNode> lines(StringWriter out) throws IOException {
        return JSON.readerFor(JsonNode.class)
                .<JsonNode>readValues(out.toString())
                .readAll();
    }

    private static JsonNode line(List<JsonNode> lines, String key) {
        return lines.stream()
                .filter(line -> line.get("key").asText().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static void write(Topic<?> topic, String key, byte @Nullable [] value) {
        var header = new RecordHeader("ce_source", "test".getBytes(StandardCharsets.UTF_8));
        producer.send(new ProducerRecord<>(topic.name(), null, key, value, List.of(header)));
    }

    private static AnalysisRow row(int number) {
        var words = IntStream.range(0, number).mapToObj(Integer::toString).collect(Collectors.joining(" "));
        return new AnalysisRow(
                new AnalysisId(new UUID(1, number)),
                new RunId(new UUID(2, number)),
                new Tenant(new OrganizationId(new UUID(3, 3)), Mode.TEST),
                number,
                ResultStatus.COMPLETED,
                new AnalysisResults(
                        Optional.of(new AnalysisResults.Summary(words, List.of())),
                        List.of(),
                        Optional.empty(),
                        List.of()),
                Optional.of("builtin/1"),
                Optional.of("builtin/1"),
                Instant.parse("2026-03-02T10:00:00Z"),
                Instant.parse("2026-03-02T10:00:00Z"));
    }
}
