package dev.parley.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.parley.standalone.platform.JavaCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real processes and real signals. */
@DisplayName("Who stops a command while its Parley is still starting")
class StopSignalTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Path EXAMPLES =
            Path.of("..", "examples").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} with {1} once there is {2}")
    @CsvSource({
        "simulate, INT, logs, 130",
        "simulate, INT, processes/broker.pid, 130",
        "simulate, TERM, processes/registry.pid, 143",
        "demo, INT, processes/broker.pid, 130",
        "demo, TERM, processes/registry.pid, 143"
    })
    void hears_one_sentence_and_leaves_nothing_behind(String command, String signal, String file, int exitCode)
            throws Exception {
        var program = start(command);
        try {
            await().atMost(PATIENCE).until(() -> anywhereBelowTemporary(file) || !program.isAlive());
            var children = program.descendants().toList();
            new ProcessBuilder("kill", "-" + signal, Long.toString(program.pid()))
                    .start()
                    .waitFor();

            await().atMost(PATIENCE).until(() -> !program.isAlive());
            assertThat(program.exitValue()).as(printed()).isEqualTo(exitCode);
            // Whoever is quick enough stops it before the first line.
            assertThat(printed().lines().filter(line -> !line.contains("✓") && !line.startsWith("Starting Parley")))
                    .containsExactly("Stopping.");
            await().atMost(PATIENCE).until(() -> children.stream().noneMatch(ProcessHandle::isAlive));
            try (var left = Files.list(temporary())) {
                assertThat(left.filter(path -> path.getFileName().toString().startsWith("parley-")))
                        .isEmpty();
            }
        } finally {
            program.descendants().forEach(ProcessHandle::destroyForcibly);
            program.destroyForcibly();
        }
    }

    private Process start(String command) throws IOException {
        Files.createDirectories(temporary());
        var words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + temporary(),
                "-Dparley.home=" + EXAMPLES.getParent(),
                Main.class.getName(),
                command));
        words.addAll(1, JavaCommand.ALLOWED);
        if (command.equals("simulate")) {
            words.addAll(List.of("--blueprint", EXAMPLES + "/blueprint.json", "--agent", EXAMPLES + "/agent.json"));
        }
        var builder = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("printed").toFile());
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        return builder.start();
    }

    private Path temporary() {
        return folder.resolve("tmp");
    }

    private boolean anywhereBelowTemporary(String file) throws IOException {
        try (Stream<Path> roots = Files.list(temporary())) {
            return roots.anyMatch(root -> Files.exists(root.resolve(file)));
        }
    }

    private String printed() throws IOException {
        return Files.readString(folder.resolve("printed"));
    }
}
