package dev.parley.system.operations;

import static org.awaitility.Awaitility.await;

import dev.parley.client.Parley;
import dev.parley.standalone.Main;
import dev.parley.standalone.embedded.Installation;
import dev.parley.standalone.embedded.InstallationFile;
import dev.parley.standalone.embedded.RunningFile;
import dev.parley.standalone.platform.JavaCommand;
import dev.parley.standalone.platform.LoopbackPorts;
import dev.parley.system.platform.LoadedClasses;
import dev.parley.system.platform.Starts;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Parley that an operator has started with {@code ./parley up}, and the other commands on the same data folder. */
final class OperatedParley implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Path data;
    private final Path printed;
    private final Process up;

    private OperatedParley(Path data, Path printed, Process up) {
        this.data = data;
        this.printed = printed;
        this.up = up;
    }

    /** What a command came to. */
    record Said(int exitCode, String out, String err) {
        Said well() {
            if (exitCode != 0) {
                throw new AssertionError("exit code " + exitCode + "\n" + out + "\n" + err);
            }
            return this;
        }
    }

    /** Starts it, and returns when it serves. */
    static OperatedParley up(Path data) {
        return up(data, List.of());
    }

    /** Starts it with these flags of the JVM, settings among them. */
    static OperatedParley up(Path data, List<String> flags) {
        return Starts.oneAtATime(() -> started(data, flags));
    }

    private static OperatedParley started(Path data, List<String> flags) {
        var printed = data.resolveSibling(data.getFileName() + "-printed");
        var up = start(
                printed,
                flags,
                List.of("up", "--data", data.toString(), "--port", Integer.toString(LoopbackPorts.free())));
        var parley = new OperatedParley(data, printed, up);
        await().atMost(PATIENCE)
                .failFast(() -> {
                    if (!up.isAlive()) {
                        throw new AssertionError("it ended: " + parley.printed());
                    }
                })
                .until(() -> RunningFile.read(data).isPresent());
        return parley;
    }

    /** Runs one command to its end; in this process, because starting a JVM takes longer than most commands do. */
    static Said command(List<String> arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int exitCode = Main.execute(arguments.toArray(String[]::new), new PrintWriter(out), new PrintWriter(err));
        return new Said(exitCode, out.toString(), err.toString());
    }

    /** Runs one command on the same data folder. */
    Said runs(String... arguments) {
        var words = new ArrayList<>(List.of(arguments));
        words.addAll(List.of("--data", data.toString()));
        return command(words);
    }

    private static Process start(Path out, List<String> flags, List<String> arguments) {
        var words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-Dlogback.configurationFile=logback.xml"));
        words.addAll(JavaCommand.ALLOWED);
        words.addAll(LoadedClasses.flags());
        words.addAll(flags);
        words.add("dev.parley.standalone.Main");
        words.addAll(arguments);
        var builder = new ProcessBuilder(words).redirectOutput(out.toFile()).redirectError(err(out).toFile());
        builder.environment().put("CLASSPATH", JavaCommand.classPathOfChildren());
        builder.environment().remove("PARLEY_API_KEY");
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path err(Path out) {
        return out.resolveSibling(out.getFileName() + "-err");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it has printed for its operator. */
    String printed() {
        return read(printed) + read(err(printed));
    }

    /** Where it is. */
    RunningFile.Places places() {
        return RunningFile.read(data).orElseThrow();
    }

    /** What it says of itself. */
    String health() {
        var request =
                HttpRequest.newBuilder(places().api().resolve("/health/ready")).build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Its keys. */
    Installation installation() {
        return InstallationFile.read(data).orElseThrow();
    }

    /** A caller with its test key. */
    Parley client() {
        return Parley.at(places().api(), installation().testKey());
    }

    /** Ends it as Ctrl-C does. */
    @Override
    public void close() {
        up.destroy();
        try {
            if (!up.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                up.destroyForcibly();
                throw new AssertionError("it did not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
