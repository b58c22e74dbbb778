package dev.parley.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.parley.standalone.platform.DataFolder;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real processes and real signals. */
@DisplayName("Who stops a backup that is being written")
class StoppedBackupTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Takes up no room on the disk, and nobody reads to its end in the time of a test. */
    private static final long ENDLESS = 1L << 40;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "with {0}")
    @CsvSource({"INT, 130", "TERM, 143"})
    void finds_nothing_of_it(String signal, int exitCode) throws Exception {
        var data = folder.resolve("data");
        try (var opened = DataFolder.open(data);
                var segment = new RandomAccessFile(
                        opened.folder("broker/log").resolve("0.log").toFile(), "rw")) {
            segment.setLength(ENDLESS);
        }
        var file = folder.resolve("a.backup");
        var unfinished = folder.resolve("a.backup.unfinished");
        var program = start("backup", file.toString(), "--data", data.toString());
        try {
            await().atMost(PATIENCE).until(() -> Files.exists(unfinished) || !program.isAlive());
            new ProcessBuilder("kill", "-" + signal, Long.toString(program.pid()))
                    .start()
                    .waitFor();

            await().atMost(PATIENCE).until(() -> !program.isAlive());
            assertThat(Files.readString(folder.resolve("printed"))).isEqualTo("Stopping.\n");
            assertThat(program.exitValue()).isEqualTo(exitCode);
            assertThat(unfinished).doesNotExist();
            assertThat(file).doesNotExist();
        } finally {
            program.destroyForcibly();
        }
    }

    private Process start(String... arguments) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(new ArrayList<>(List.of(java, Main.class.getName())))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("printed").toFile());
        builder.command().addAll(List.of(arguments));
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        return builder.start();
    }
}
