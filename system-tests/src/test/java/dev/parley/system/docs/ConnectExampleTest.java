package dev.parley.system.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parley.kit.topic.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** There is no worker to run examples/connect/jdbc-sink.json with here, but what it says of topics can be compared with them. */
class ConnectExampleTest {

    private static final Path FILE = Path.of("..", "examples", "connect", "jdbc-sink.json");

    @Test
    void the_sink_reads_the_tables_and_gives_each_a_table_of_its_own() throws IOException {
        JsonNode config = new ObjectMapper().readTree(Files.readString(FILE)).get("config");
        String regex = config.get("transforms.table.regex").asText();
        String replacement = config.get("transforms.table.replacement").asText();

        assertThat(config.get("topics").asText().split(","))
                .containsExactly(
                        Topics.RUN_ROWS.name(),
                        Topics.TRANSCRIPT_ENTRY_ROWS.name(),
                        Topics.RESPONSE_ROWS.name(),
                        Topics.ANALYSIS_ROWS.name())
                .allMatch(topic -> topic.matches(regex))
                .extracting(topic -> topic.replaceAll(regex, replacement))
                .containsExactly("parley_runs", "parley_transcriptentries", "parley_responses", "parley_analyses");
    }

    @Test
    void the_sink_follows_erasures() throws IOException {
        JsonNode config = new ObjectMapper().readTree(Files.readString(FILE)).get("config");

        assertThat(config.get("delete.enabled").asBoolean()).isTrue();
        assertThat(config.get("pk.mode").asText()).isEqualTo("record_key");
        assertThat(config.get("consumer.override.isolation.level").asText()).isEqualTo("read_committed");
    }
}
