package dev.parley.system.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parley.client.Parley;
import dev.parley.client.model.MessageDraft;
import dev.parley.client.model.RunStatus;
import dev.parley.domain.catalog.CatalogCommand;
import dev.parley.domain.id.DeliveryId;
import dev.parley.domain.id.PublicIds;
import dev.parley.domain.run.RunCommand;
import dev.parley.domain.webhook.AttemptResult;
import dev.parley.domain.webhook.WebhookCommand;
import dev.parley.kit.streams.Partitions;
import dev.parley.kit.topic.Topics;
import dev.parley.system.client.Studies;
import dev.parley.system.operations.OperatedParley.Said;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What is no command is kept, and an operator can look at it, mend it and send it again. */
@Execution(ExecutionMode.CONCURRENT)
class DeadLettersCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private static Path folder;

    private static OperatedParley parley;
    private static OperatedTopics topics;
    private static Parley api;
    private static String blueprint;

    @BeforeAll
    static void start() {
        parley = OperatedParley.up(folder.resolve("data"));
        topics = new OperatedTopics(parley);
        api = parley.client();
        blueprint = Studies.plain(api);
    }

    @AfterAll
    static void stop() {
        api.close();
        topics.close();
        parley.close();
    }

    @Test
    void poison_of_every_kind_on_every_topic_of_commands_is_kept_with_its_reason_and_commands_go_on() throws Exception {
        var written = new HashMap<String, String>();
        for (Poison poison : Poison.values()) {
            poisoned(poison).forEach(record -> {
                RecordMetadata at = topics.write(record);
                written.put(origin(at), poison + " on " + at.topic());
            });
        }

        var kept = new HashMap<String, JsonNode>();
        await().atMost(PATIENCE).untilAsserted(() -> {
            listed().forEach(letter -> kept.put(origin(letter.get("origin")), letter));
            assertThat(written)
                    .allSatisfy((origin, what) -> assertThat(kept).as(what).containsKey(origin));
        });
        assertThat(kept.values())
                .allSatisfy(letter -> assertThat(letter.get("reason").asText()).hasSizeGreaterThan(10))
                .allSatisfy(letter -> assertThat(letter.get("state").asText()).isEqualTo("waiting"));

        // Enough to meet every partition.
        for (int i = 0; i < 16; i++) {
            String run = Studies.run(api, blueprint);
            api.runs().message(run, MessageDraft.typed("On we go."));
            assertThat(api.runs().get(run).status()).isEqualTo(RunStatus.ACTIVE);
        }
    }

    private static List<ProducerRecord<byte[], byte[]>> poisoned(Poison poison) {
        var id = UUID.randomUUID();
        byte[] run = topics.bytes(Topics.RUN_COMMANDS, topics.command(id, new RunCommand.EndInterviewRun()));
        byte[] catalog = topics.bytes(Topics.CATALOG_COMMANDS, topics.command(id, new CatalogCommand.ArchiveAgent()));
        byte[] webhook = topics.bytes(Topics.WEBHOOK_COMMANDS, topics.command(id, attempt()));
        var commands = List.of(
                poison.of(Topics.RUN_COMMANDS.name(), id.toString(), run, catalog),
                poison.of(Topics.CATALOG_COMMANDS.name(), id.toString(), catalog, run),
                poison.of(Topics.WEBHOOK_COMMANDS.name(), id.toString(), webhook, run));
        return switch (poison) {
            // A producer's key says nothing: its requests are held against their signatures, and refused in an outcome.
            case NO_KEY, WRONG_KEY -> commands;
            case NO_AVRO, UNKNOWN_SCHEMA, FOREIGN, CUT_SHORT, NOTHING ->
                List.of(
                        commands.get(0),
                        commands.get(1),
                        commands.get(2),
                        poison.of(Topics.RUN_REQUESTS.name(), id.toString(), run, catalog));
        };
    }

    private static WebhookCommand attempt() {
        return new WebhookCommand.RecordAttempt(
                new DeliveryId(UUID.randomUUID()),
                UUID.randomUUID(),
                1,
                Instant.EPOCH,
                new AttemptResult(Instant.EPOCH, OptionalInt.of(200), 1, Optional.empty(), Optional.empty()));
    }

    @Test
    void a_command_that_was_on_the_wrong_partition_is_replayed_once() throws Exception {
        String run = Studies.run(api, blueprint);
        UUID id = PublicIds.parse(PublicIds.Kind.RUN, run).orElseThrow();
        int elsewhere = (Partitions.of(id.toString(), 4) + 1) % 4;
        byte[] end = topics.bytes(
                Topics.RUN_COMMANDS, topics.command(id, new RunCommand.CancelInterviewRun(Optional.empty())));
        var at = topics.write(new ProducerRecord<>(
                Topics.RUN_COMMANDS.name(), elsewhere, id.toString().getBytes(StandardCharsets.UTF_8), end));
        String letter = letterOf(at);

        Said shown = parley.runs("dead-letters", "show", letter).well();
        assertThat(shown.out())
                .contains("it is on partition " + elsewhere)
                .contains("CancelInterviewRun")
                .contains("parley.run.commands.v1, partition " + elsewhere + ", offset " + at.offset());
        Said replayed = parley.runs("dead-letters", "replay", letter).well();
        assertThat(replayed.out()).contains("it took effect, version 2");
        assertThat(api.runs().get(run).status()).isEqualTo(RunStatus.CANCELLED);

        Said again = parley.runs("dead-letters", "replay", letter).well();
        assertThat(again.out()).contains("was replayed at").contains("nothing was sent");
        assertThat(api.runs().get(run).version()).isEqualTo(2);
        assertThat(parley.runs("dead-letters", "list").well().out()).doesNotContain(letter + " ");
        assertThat(parley.runs("dead-letters", "list", "--all").well().out().lines())
                .anySatisfy(line -> assertThat(line).startsWith(letter + " ").contains("replayed"));
    }

    @Test
    void a_command_with_the_wrong_key_is_mended_and_takes_effect_once() throws Exception {
        String run = Studies.run(api, blueprint);
        UUID id = PublicIds.parse(PublicIds.Kind.RUN, run).orElseThrow();
        byte[] end = topics.bytes(
                Topics.RUN_COMMANDS, topics.command(id, new RunCommand.CancelInterviewRun(Optional.empty())));
        String letter = letterOf(topics.write(Poison.WRONG_KEY.of(Topics.RUN_COMMANDS.name(), "", end, end)));

        Said replayed = parley.runs("dead-letters", "replay", letter);
        assertThat(replayed.exitCode()).isEqualTo(1);
        assertThat(replayed.out()).contains("is a dead letter again").contains("parley dead-letters fix");

        var document = (ObjectNode) JSON.readTree(parley.runs("dead-letters", "show", "--output", "json", letter)
                .well()
                .out());
        ((ObjectNode) document.get("value")).put("reason", "mended");
        Path file = folder.resolve("letter.json");
        Files.writeString(file, document.toString());
        Said fixed = parley.runs("dead-letters", "fix", letter, file.toString()).well();
        assertThat(fixed.out()).contains("it took effect, version 2");
        Said again = parley.runs("dead-letters", "fix", letter, file.toString()).well();
        assertThat(again.out()).contains("it took effect, version 2");
        assertThat(api.runs().get(run).status()).isEqualTo(RunStatus.CANCELLED);
        assertThat(api.runs().get(run).version()).isEqualTo(2);
    }

    @Test
    void a_request_that_nobody_could_read_is_written_anew_and_signed() throws Exception {
        String run = Studies.run(api, blueprint);
        UUID id = PublicIds.parse(PublicIds.Kind.RUN, run).orElseThrow();
        String letter = letterOf(
                topics.write(Poison.NO_AVRO.of(Topics.RUN_REQUESTS.name(), id.toString(), new byte[0], new byte[0])));
        assertThat(parley.runs("dead-letters", "show", letter).well().out())
                .contains("cannot be decoded")
                .contains("AQID");

        String meta = """
                {"command_id": "%s", "organization_id": "%s", "mode": "TEST", "aggregate_id": "%s",
                 "issued_at": "2026-03-02T10:00:00Z"}
                """.formatted(UUID.randomUUID(), parley.installation().organization(), id);
        Said wrong =
                fix(letter, "{\"type\": \"CancelInterviewRun\", \"value\": {\"meta\": " + meta + ", \"why\": \"x\"}}");
        assertThat(wrong.exitCode()).isEqualTo(1);
        assertThat(wrong.err())
                .contains("value.why is no member of a CancelInterviewRun")
                .contains("nothing was sent");
        assertThat(fix(letter, "{\"type\": \"Cancel\", \"value\": {}}").err())
                .contains("There are: CancelInterviewRun");

        Said fixed = fix(letter, "{\"type\": \"CancelInterviewRun\", \"value\": {\"meta\": " + meta + "}}")
                .well();
        assertThat(fixed.out()).contains("it took effect, version 2");
        assertThat(api.runs().get(run).status()).isEqualTo(RunStatus.CANCELLED);
    }

    private static Said fix(String letter, String document) throws IOException {
        Path file = folder.resolve("written.json");
        Files.writeString(file, document);
        return parley.runs("dead-letters", "fix", letter, file.toString());
    }

    @Test
    void what_is_of_no_use_is_dismissed() throws Exception {
        String letter = letterOf(topics.write(Poison.NO_AVRO.of(
                Topics.CATALOG_COMMANDS.name(), UUID.randomUUID().toString(), new byte[0], new byte[0])));
        parley.runs("dead-letters", "dismiss", letter).well();
        assertThat(parley.runs("dead-letters", "list").well().out()).doesNotContain(letter + " ");
    }

    @Test
    void an_id_that_is_none_is_explained() {
        assertThat(parley.runs("dead-letters", "show", "seventeen").err()).contains("run:2:17");
        Said none = parley.runs("dead-letters", "show", "run:0:123456");
        assertThat(none.exitCode()).isEqualTo(1);
        assertThat(none.err()).contains("There is no dead letter run:0:123456").contains("list --all");
    }

    private static String letterOf(RecordMetadata at) {
        return await().atMost(PATIENCE)
                .until(
                        () -> listed().stream()
                                .filter(letter -> origin(letter.get("origin")).equals(origin(at)))
                                .map(letter -> letter.get("id").asText())
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private static List<JsonNode> listed() throws IOException {
        Said said = parley.runs("dead-letters", "list", "--output", "json").well();
        return JSON.readerFor(JsonNode.class).<JsonNode>readValues(said.out()).readAll();
    }

    private static String origin(RecordMetadata at) {
        return at.topic() + "-" + at.partition() + "@" + at.offset();
    }

    private static String origin(JsonNode origin) {
        return origin.get("topic").asText() + "-" + origin.get("partition").asText() + "@"
                + origin.get("offset").asText();
    }
}
