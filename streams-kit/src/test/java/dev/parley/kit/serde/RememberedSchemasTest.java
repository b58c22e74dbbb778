package dev.parley.kit.serde;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.catalog.CatalogEvent;
import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.kit.config.KafkaConfig;
import dev.parley.kit.testing.Samples;
import dev.parley.kit.testing.TestRegistry;
import dev.parley.kit.topic.Topic;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Who starts again with the same schemas")
class RememberedSchemasTest {

    private static final Topic<EventEnvelope<CatalogEvent>> EVENTS = Samples.events("events");

    @TempDir
    private Path state;

    private TopicSerdes start(URI registry) {
        var config = new KafkaConfig("127.0.0.1:9", registry, "serdes", state, 4, (short) 1, true);
        return new SchemaRegistration(config, Duration.ofSeconds(10)).registerAll(List.of(EVENTS));
    }

    private static Optional<Long> id(TopicSerdes serdes) {
        return serdes.schemaId("dev.parley.avro.catalog.event.BlueprintPublished");
    }

    @Test
    void asks_the_registry_one_question() {
        try (var registry = new TestRegistry()) {
            var first = id(start(registry.url()));
            int before = registry.requests().size();

            assertThat(id(start(registry.url()))).isPresent().isEqualTo(first);
            assertThat(registry.requests()).hasSize(before + 1);
        }
    }

    @Test
    void starts_while_the_registry_is_away() {
        var registry = new TestRegistry();
        var first = id(start(registry.url()));
        registry.close();

        assertThat(id(start(registry.url()))).isPresent().isEqualTo(first);
    }

    @Test
    void registers_them_again_with_a_registry_that_has_forgotten_them() throws IOException {
        int port;
        try (var registry = new TestRegistry()) {
            start(registry.url());
            port = registry.url().getPort();
        }
        try (var empty = new TestRegistry(port)) {
            start(empty.url());
            assertThat(empty.requests()).hasSizeGreaterThan(1);
        }
    }

    @Test
    void remembers_nothing_without_a_state_folder() throws IOException {
        Files.delete(state);
        try (var registry = new TestRegistry()) {
            start(registry.url());
            assertThat(state).doesNotExist();
        }
    }

    @Test
    void asks_again_where_the_file_was_damaged() throws IOException {
        try (var registry = new TestRegistry()) {
            var first = id(start(registry.url()));
            try (var files = Files.list(state)) {
                Files.writeString(files.findFirst().orElseThrow(), "registry=\\u00zz");
            }
            assertThat(id(start(registry.url()))).isPresent().isEqualTo(first);
        }
    }
}
