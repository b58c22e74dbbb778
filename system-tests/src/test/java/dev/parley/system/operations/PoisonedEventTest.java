package dev.parley.system.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.parley.client.Parley;
import dev.parley.domain.catalog.CatalogCommand;
import dev.parley.domain.id.PublicIds;
import dev.parley.kit.streams.Partitions;
import dev.parley.kit.topic.Topics;
import dev.parley.system.client.Studies;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What is no event stops the partition that it is on, and only that; it can be taken out of the log. */
@Execution(ExecutionMode.CONCURRENT)
class PoisonedEventTest {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    private Path folder;

    @Test
    void a_partition_stops_at_poison_while_the_others_go_on_and_goes_on_itself_when_it_is_removed() {
        Path data = folder.resolve("data");
        String stopped;
        try (var parley = OperatedParley.up(data);
                var topics = new OperatedTopics(parley);
                var api = parley.client()) {
            String blueprint = Studies.plain(api);
            RecordMetadata garbage = topics.write(poison(0, Poison.NO_AVRO, topics));
            RecordMetadata foreign = topics.write(poison(1, Poison.FOREIGN, topics));
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(parley.health())
                            .contains("parley.run.events.v1-0")
                            .contains("stopped at offset " + garbage.offset())
                            .contains("not a record of parley.run.events.v1")
                            .contains("parley.run.events.v1-1")
                            .contains("ArchiveAgent"));
            assertThat(parley.printed()).contains("Ready after");

            String other = runOn(api, blueprint, 2);
            assertThat(api.runs().get(other).status().isOpen()).isTrue();
            stopped = runOn(api, blueprint, 0);

            assertThat(parley.runs("remove-record", "run.events", "0", at(garbage))
                            .err())
                    .contains("Nothing was removed");
            assertThat(parley.runs("remove-record", "run.events", "0", at(garbage), "--yes")
                            .well()
                            .err())
                    .contains("It is out of the log");
            parley.runs("remove-record", "run.events", "1", at(foreign), "--yes")
                    .well();
            long good = topics.offsetOf(Topics.RUN_EVENTS, 2, idOf(other) + ":1");
            assertThat(parley.runs("remove-record", "run.events", "2", Long.toString(good), "--yes")
                            .err())
                    .contains("InterviewRunCreated of Parley's, which belongs there");
        }
        try (var parley = OperatedParley.up(data);
                var api = parley.client()) {
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(parley.health()).doesNotContain("parley.run.events.v1-"));
            assertThat(api.runs().get(stopped).status().isOpen()).isTrue();
        }
    }

    private static ProducerRecord<byte[], byte[]> poison(int partition, Poison poison, OperatedTopics topics) {
        var id = UUID.randomUUID();
        byte[] foreign = topics.bytes(Topics.CATALOG_COMMANDS, topics.command(id, new CatalogCommand.ArchiveAgent()));
        var record = poison.of(Topics.RUN_EVENTS.name(), id + ":1", foreign, foreign);
        return new ProducerRecord<>(record.topic(), partition, record.key(), record.value());
    }

    private static String runOn(Parley api, String blueprint, int partition) {
        return Stream.generate(() -> Studies.run(api, blueprint))
                .filter(run -> partitionOf(run) == partition)
                .findFirst()
                .orElseThrow();
    }

    private static int partitionOf(String run) {
        return Partitions.of(idOf(run), 4);
    }

    private static String idOf(String run) {
        return PublicIds.parse(PublicIds.Kind.RUN, run).orElseThrow().toString();
    }

    private static String at(RecordMetadata record) {
        return Long.toString(record.offset());
    }
}
