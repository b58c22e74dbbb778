package dev.parley.standalone.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManagedProcessTest {
    @TempDir
    Path temporary;

    private DataFolder folder;

    @BeforeEach
    void openFolder() {
        folder = DataFolder.open(temporary);
    }

    @AfterEach
    void closeFolder() {
        folder.close();
    }

    @Test
    void serves_again_on_the_same_port_after_it_was_killed() throws Exception {
        var port = LoopbackPorts.free();
        try (var service = ChildPrograms.serving(folder, port)) {
            service.start();
            service.awaitReady();
            var firstPid = service.pid();

            service.killHard();
            assertThat(service.isAlive()).isFalse();
            assertThat(Probe.httpOk(service.health()).isReady()).isFalse();

            service.restart();
            assertThat(service.pid()).isNotEqualTo(firstPid);
            assertThat(Probe.httpOk(service.health()).isReady()).isTrue();
        }
        assertThat(folder.processes()).isEmptyDirectory();
    }

    @Test
    void says_why_a_process_ended_while_starting_and_what_to_do() {
        var process = process(ChildPrograms.Fails.class, ProcessSpec.START_TIMEOUT);
        process.start();
        assertThatThrownBy(process::awaitReady)
                .isInstanceOf(StartupException.class)
                .hasMessageContaining("The child stopped while starting (exit code 3). Wait for the full moon.")
                .hasMessageContaining("the moon is in the wrong phase")
                .hasMessageContaining(process.logFile().toString());
    }

    @Test
    void kills_a_process_that_does_not_serve_in_time() {
        var process = process(ChildPrograms.Hangs.class, Duration.ofMillis(200));
        process.start();
        assertThatThrownBy(process::awaitReady).hasMessageContaining("The child does not serve after");
        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void kills_a_process_that_does_not_stop_when_asked() {
        var process = process(ChildPrograms.Hangs.class, ProcessSpec.START_TIMEOUT);
        process.start();
        process.stop();
        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void a_child_ends_by_itself_when_its_parent_is_killed() throws Exception {
        var parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        JavaCommand.classPathOfChildren(),
                        ChildPrograms.HasAChild.class.getName(),
                        temporary.resolve("of-parent").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var output = new BufferedReader(new InputStreamReader(parent.getInputStream(), StandardCharsets.UTF_8))) {
            var child = ProcessHandle.of(Long.parseLong(output.readLine())).orElseThrow();

            parent.destroyForcibly();

            child.onExit().get(30, TimeUnit.SECONDS);
            assertThat(child.isAlive()).isFalse();
        }
    }

    private ManagedProcess process(Class<?> program, Duration startTimeout) {
        var command = new JavaCommand(
                program.getName(), JavaCommand.classPathOfChildren(), List.of("-Xmx64m"), List.of(), Map.of());
        return new ManagedProcess(new ProcessSpec(
                "child",
                "The child",
                "Wait for the full moon.",
                folder,
                command,
                () -> false,
                startTimeout,
                Duration.ofMillis(500)));
    }
}
