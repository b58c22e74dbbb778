package dev.parley.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parley.kit.config.KafkaConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

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
        try {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            foreignJars(),
                            PROGRAM.toString(),
                            kafka.bootstrapServers(),
                            kafka.registryUrl().toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            var rows = new ArrayList<Row>();
            for (String line : process.inputReader().lines().toList()) {
                JsonNode row = JSON.readTree(line);
                rows.add(new Row(row.get("table").asText(), row.get("key").asText(), row.get("row")));
            }
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new AssertionError("the example did not end well");
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
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
