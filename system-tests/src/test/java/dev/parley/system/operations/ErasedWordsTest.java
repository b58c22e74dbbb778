package dev.parley.system.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.parley.client.Parley;
import dev.parley.client.model.MessageDraft;
import dev.parley.client.model.RunDraft;
import dev.parley.client.model.RunStatus;
import dev.parley.client.model.WebhookDraft;
import dev.parley.domain.id.PublicIds;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.kit.topic.Topic;
import dev.parley.kit.topic.Topics;
import dev.parley.system.client.Participant;
import dev.parley.system.client.Refusal;
import dev.parley.system.client.Studies;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * What a participant said, and who they are, is searched for in every file that a whole Parley has: segments of all topics and changelogs,
 * local stores, the registry, logs. Before the erasure it is in all places that keep words, which shows that the search finds it there;
 * afterwards it is nowhere, and everything goes on.
 *
 * <p>Days are made seconds, for the broker ({@link HurriedLog}) and by settings; nothing else is different from a Parley that waits.
 * Commands, work, dead letters and deliveries are not touched by an erasure: they go by themselves after their time.
 */
@Execution(ExecutionMode.CONCURRENT)
class ErasedWordsTest {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int GONE = 410;

    private static final String SAID = "zanzibarquokka";
    private static final String UMLAUT = "Größenwahnwombat";
    private static final String NAME = "Quokkaline";
    private static final String EXTERNAL_ID = "wobblegong-17";
    private static final String NOTE = "platypusfax";
    private static final String BYSTANDER = "echidnaparade";

    private static final WordSearch ERASED = new WordSearch(List.of(SAID, "enwahnwombat", NAME, EXTERNAL_ID, NOTE));
    private static final WordSearch KEPT = new WordSearch(List.of(BYSTANDER));

    private static final List<String> FLAGS = List.of(
            "-Dparley.broker.properties=" + HurriedLog.BROKER_PROPERTIES,
            "-Dparley.stir.seconds=1",
            "-Dparley.store.rewrite.seconds=1",
            "-Dparley.webhook.allow.http=true",
            "-Dparley.webhook.allowed.networks=127.0.0.0/8");

    @TempDir
    private Path folder;

    /** The runs of somebody who is erased, one of them under way, and of somebody who is not. */
    private record Runs(String erased, String underWay, String kept) {}

    @Test
    void erased_words_are_in_no_file_any_more_and_everything_goes_on() throws Exception {
        Path data = folder.resolve("data");
        Runs runs = interviews(data);
        assertThat(topics(ERASED.in(data.resolve("broker"))))
                .contains(
                        "parley.run.events.v1",
                        "parley.run.commands.v1",
                        "parley.run.outcomes.v1",
                        "parley.run.work.v1",
                        "parley.run.dead-letters.v1",
                        "parley.tables.runs.v1",
                        "parley.tables.transcript-entries.v1",
                        "parley.tables.responses.v1",
                        "parley.tables.analyses.v1",
                        "parley-run-processor-runs-changelog",
                        "parley-projections-2-run-heads-changelog",
                        "parley-analysis-processor-conversations-changelog",
                        "parley-tables-conversations-changelog",
                        "parley-tables-settled-runs-changelog");
        assertThat(stores(ERASED.in(data.resolve("state"))))
                .contains("run-events", "run-heads", "runs", "conversations", "settled-runs");

        erase(data, runs);
        goOn(data, runs);

        assertThat(ERASED.in(folder)).isEmpty();
        assertThat(stores(KEPT.in(data.resolve("state")))).contains("run-events");
        assertThat(topics(KEPT.in(data.resolve("broker")))).contains("parley.run.events.v1");
    }

    private static Runs interviews(Path data) {
        try (var parley = OperatedParley.up(data, FLAGS);
                var api = parley.client()) {
            // Nobody listens there: its deliveries wait to be tried again.
            api.webhooks().create(WebhookDraft.to("http://127.0.0.1:1024/hook"));
            String blueprint = Studies.full(api);
            String erased = interview(api, blueprint);
            String underWay = underWay(api, blueprint);
            String kept = bystander(api, Studies.plain(api));
            deadLetter(parley, erased);
            return new Runs(erased, underWay, kept);
        }
    }

    /** Returns when the words are in no file of the broker; what the stores deleted is on the disk when Parley has ended. */
    private static void erase(Path data, Runs runs) throws Exception {
        try (var parley = OperatedParley.up(data, FLAGS);
                var api = parley.client()) {
            assertThat(api.participants().erase(EXTERNAL_ID).runsErased()).isEqualTo(2);
            awaitGone(api, runs);
            HurriedLog.hurry(bootstrapServers(parley));
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofSeconds(1))
                    .untilAsserted(
                            () -> assertThat(ERASED.in(data.resolve("broker"))).isEmpty());
        }
    }

    private static void goOn(Path data, Runs runs) {
        try (var parley = OperatedParley.up(data, FLAGS);
                var api = parley.client()) {
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofSeconds(1))
                    .untilAsserted(
                            () -> assertThat(ERASED.in(data.resolve("state"))).isEmpty());
            String before = transcript(api, runs.kept());
            String later = bystander(api, Studies.plain(api));

            parley.runs("rebuild", "projections").well();

            assertThat(transcript(api, runs.kept())).isEqualTo(before).contains(BYSTANDER);
            assertThat(transcript(api, later)).contains(BYSTANDER);
            awaitGone(api, runs);
            subscribersGoOn(bootstrapServers(parley), runs, later);
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(parley.health()).doesNotContain("degraded"));
        }
    }

    private static String interview(Parley api, String blueprint) {
        var participant = Participant.start(api, RunDraft.on(blueprint).withParticipant(who()));
        participant.consent();
        participant.says("work", "Mostly on Mondays, with my " + SAID + ".");
        participant.followUpAnswered(
                "work", "I use a " + SAID + " and a task board as planning tools. I love " + UMLAUT + ".");
        participant.fillsIn("team", Map.of("size", 12));
        participant.says("large", "We coordinate with a " + SAID + " and short meetings every morning.");
        participant.says("picture", "That " + UMLAUT + " looks stressful, too many meetings.");
        participant.says("pay", "I would rather not talk about " + SAID + ".");
        participant.awaitStatus(RunStatus.COMPLETED);
        return participant.run();
    }

    /** Erased before it is over. */
    private static String underWay(Parley api, String blueprint) {
        var participant = Participant.start(api, RunDraft.on(blueprint).withParticipant(who()));
        participant.consent();
        participant.awaitOpen("work");
        participant.conversation().say(MessageDraft.typed("On Mondays, with my " + SAID + "."));
        return participant.run();
    }

    private static dev.parley.client.model.Participant who() {
        return new dev.parley.client.model.Participant(
                Optional.of(EXTERNAL_ID),
                Optional.of(NAME),
                Optional.of(JsonNodeFactory.instance.objectNode().put("note", NOTE)));
    }

    private static String bystander(Parley api, String blueprint) {
        var participant = Participant.start(api, blueprint);
        for (int i = 1; i <= 5; i++) {
            participant.says("q" + i, "My answer to question " + i + " is an " + BYSTANDER + ".");
        }
        participant.awaitStatus(RunStatus.COMPLETED);
        return participant.run();
    }

    /** Somebody's mistake, with words in it that nobody can decode. */
    private static void deadLetter(OperatedParley parley, String key) {
        try (var topics = new OperatedTopics(parley)) {
            topics.write(new ProducerRecord<>(
                    Topics.RUN_COMMANDS.name(),
                    key.getBytes(StandardCharsets.UTF_8),
                    ("no Avro: " + SAID).getBytes(StandardCharsets.UTF_16)));
        }
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(parley.runs("dead-letters", "list").out()).contains("run"));
    }

    private static void awaitGone(Parley api, Runs runs) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            for (String run : List.of(runs.erased(), runs.underWay())) {
                assertThat(Refusal.of(() -> api.runs().get(run)).status()).isEqualTo(GONE);
            }
        });
    }

    private static String transcript(Parley api, String run) {
        return api.runs().get(run, "transcript", "responses").toString();
    }

    /** Who reads from the beginning is given whole runs, of an erased one that it was erased, and what comes. */
    private static void subscribersGoOn(String bootstrapServers, Runs runs, String later) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            var versions = rows(bootstrapServers, Topics.RUN_EVENTS);
            assertThat(versions.get(uuid(runs.erased()))).hasSize(1);
            assertThat(versions.get(uuid(runs.underWay()))).hasSize(1);
            for (String run : List.of(runs.kept(), later)) {
                var whole = versions.get(uuid(run));
                assertThat(whole)
                        .isEqualTo(LongStream.rangeClosed(1, whole.size())
                                .mapToObj(Long::toString)
                                .collect(Collectors.toSet()));
            }
            assertThat(rows(bootstrapServers, Topics.TRANSCRIPT_ENTRY_ROWS))
                    .containsOnlyKeys(uuid(runs.kept()), uuid(later));
        });
    }

    private static String uuid(String run) {
        return PublicIds.parse(Kind.RUN, run).orElseThrow().toString();
    }

    /** What there is, tombstones applied: of each run the rest of the keys. */
    private static Map<String, Set<String>> rows(String bootstrapServers, Topic<?> topic) {
        var there = new HashMap<String, Boolean>();
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed"),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic.name()).stream()
                    .map(info -> new TopicPartition(topic.name(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(record -> there.put(record.key(), record.value() != null));
            }
        }
        return there.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(row -> row.getKey().split(":", 2))
                .collect(Collectors.groupingBy(key -> key[0], Collectors.mapping(key -> key[1], Collectors.toSet())));
    }

    private static String bootstrapServers(OperatedParley parley) {
        return parley.places().addresses().bootstrapServers();
    }

    /** Of which topics these files of the broker's are. */
    private static Set<String> topics(Map<String, List<String>> found) {
        return found.keySet().stream()
                .map(file -> Path.of(file).getParent().getFileName().toString().replaceFirst("-\\d+$", ""))
                .collect(Collectors.toSet());
    }

    /** Of which stores these files are. */
    private static Set<String> stores(Map<String, List<String>> found) {
        return found.keySet().stream()
                .map(file -> Path.of(file).getParent().getFileName().toString())
                .collect(Collectors.toSet());
    }
}
