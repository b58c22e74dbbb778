package dev.parley.kit.streams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.kit.config.KafkaConfig;
import dev.parley.kit.config.Sizing;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is deleted from a store leaves its files and its changelog within a time, whatever else happens. */
class ErasableStoresTest {

    private static final String APPLICATION = "erasable";

    @TempDir
    private Path folder;

    @Test
    void a_changelog_is_compacted_after_seven_days_at_most_as_the_topics_are() {
        assertThat(settings())
                .containsEntry("topic.max.compaction.lag.ms", Duration.ofDays(7).toMillis());
    }

    @Test
    void every_file_of_a_store_of_any_kind_is_written_anew_within_a_day() throws IOException {
        try (var driver = new TopologyTestDriver(topology(), settings())) {
            List<Path> options = optionsOfStores();

            assertThat(options).hasSizeGreaterThanOrEqualTo(2);
            for (Path file : options) {
                assertThat(Files.readAllLines(file))
                        .as(file.toString())
                        .anyMatch(line -> line.strip().equals("periodic_compaction_seconds=86400"));
            }
            assertThat(driver.getKeyValueStore("rows")).isNotNull();
        }
    }

    @Test
    void a_quiet_changelog_is_written_to_every_hour_and_nobody_sees_it() {
        try (var driver = new TopologyTestDriver(topology(), settings())) {
            driver.createInputTopic("in", new StringSerializer(), new StringSerializer())
                    .pipeInput("a", "word");
            var changelog = driver.createOutputTopic(
                    APPLICATION + "-rows-changelog", new StringDeserializer(), new StringDeserializer());
            changelog.readKeyValuesToList();

            driver.advanceWallClockTime(Duration.ofMinutes(59));
            assertThat(changelog.isEmpty()).isTrue();
            driver.advanceWallClockTime(Duration.ofMinutes(1));

            assertThat(changelog.readKeyValuesToList()).singleElement().satisfies(written -> {
                assertThat(written.key).isEqualTo("nobody");
                assertThat(written.value).isNull();
            });
            driver.advanceWallClockTime(Duration.ofHours(1));
            assertThat(changelog.getQueueSize()).isEqualTo(1);
            assertThat(keys(driver.getKeyValueStore("rows"))).containsExactly("a");
        }
    }

    private static List<String> keys(KeyValueStore<String, String> store) {
        var keys = new ArrayList<String>();
        try (var rows = store.all()) {
            rows.forEachRemaining(row -> keys.add(row.key));
        }
        return keys;
    }

    private List<Path> optionsOfStores() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("OPTIONS-"))
                    .toList();
        }
    }

    private Properties settings() {
        var kafka = new KafkaConfig("unused:1", URI.create("http://unused"), "one", folder, 1, (short) 1, false);
        return StreamsSettings.of(APPLICATION, kafka, Sizing.DEFAULT, Optional.empty());
    }

    private static Topology topology() {
        StoreBuilder<?> days = Stores.windowStoreBuilder(
                Stores.persistentWindowStore("days", Duration.ofDays(2), Duration.ofDays(1), false),
                Serdes.String(),
                Serdes.String());
        return new Topology()
                .addSource("source", new StringDeserializer(), new StringDeserializer(), "in")
                .addProcessor("keep", Keeper::new, "source")
                .addStateStore(
                        Stores.keyValueStoreBuilder(
                                        Stores.persistentKeyValueStore("rows"), Serdes.String(), Serdes.String())
                                .withCachingEnabled(),
                        "keep")
                .addStateStore(days, "keep");
    }

    private static final class Keeper implements Processor<String, String, Void, Void> {

        private @Nullable KeyValueStore<String, String> rows;

        @Override
        public void init(ProcessorContext<Void, Void> context) {
            KeyValueStore<String, String> opened = context.getStateStore("rows");
            rows = opened;
            Stir.changelog(context, opened, "nobody");
        }

        @Override
        public void process(Record<String, String> record) {
            Objects.requireNonNull(rows).put(record.key(), record.value());
        }
    }
}
