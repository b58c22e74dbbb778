package dev.parley.system;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parley.kit.config.KafkaConfig;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Runs {@code examples/consumer/TableReader.java} as its users do, in a JVM of its own, without anything of Parley. */
final class TableReader {

    private static final Path PROGRAM =
            Path.of("..", "examples", "consumer", "TableReader.java").toAbsolutePath();
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A row as the program prints it. */
    record Row(String table, String key, JsonNode columns) {}

    private TableReader() {}

    /** All rows there are now. */
    static List<Row> read(KafkaConfig kafka) {
        return Program.java(
                        foreignJars(),
                        PROGRAM,
                        kafka.bootstrapServers(),
                        kafka.registryUrl().toString())
                .stream()
                .map(TableReader::row)
                .toList();
    }

    private static Row row(String line) {
        try {
            JsonNode row = JSON.readTree(line);
            return new Row(row.get("table").asText(), row.get("key").asText(), row.get("row"));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without a logger, whose lines would stand among the rows. */
    private static String foreignJars() {
        String separator = System.getProperty("path.separator");
        return String.join(
                separator,
                List.of(System.getProperty("java.class.path").split(separator)).stream()
                        .filter(entry ->
                                entry.endsWith(".jar") && !entry.contains("parley-") && !entry.contains("logback"))
                        .toList());
    }
}
