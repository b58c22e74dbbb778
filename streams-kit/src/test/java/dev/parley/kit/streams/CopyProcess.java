package dev.parley.kit.streams;

import dev.parley.kit.config.KafkaConfig;
import dev.parley.kit.config.Sizing;
import dev.parley.kit.serde.SchemaRegistration;
import dev.parley.kit.service.Shutdown;
import dev.parley.kit.testing.Samples;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@link CopyFold} as a process of its own, so that it can be killed. */
final class CopyProcess implements AutoCloseable {

    private final Process process;

    private CopyProcess(Process process) {
        this.process = process;
    }

    static CopyProcess start(KafkaConfig config, String application, String from, String to) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = List.of(
                java,
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dlogback.configurationFile=" + System.getProperty("logback.configurationFile", ""),
                "-cp",
                System.getProperty("java.class.path"),
                CopyProcess.class.getName(),
                config.bootstrapServers(),
                config.instanceId(),
                config.stateDirectory().toString(),
                application,
                from,
                to);
        try {
            return new CopyProcess(new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                    .start());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As kill -9 does. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(10, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    public static void main(String[] arguments) throws InterruptedException {
        var config = new KafkaConfig(
                arguments[0],
                URI.create("http://127.0.0.1:9/apis/registry/v3"),
                arguments[1],
                Path.of(arguments[2]),
                2,
                (short) 1,
                true);
        var events = Samples.events(arguments[4]);
        var copies = Samples.events(arguments[5]);
        var serdes = SchemaRegistration.withoutRegistry(List.of(events));
        var guards = new StreamGuards(serdes, 2, InstantSource.system());
        Shutdown.runUntilStopped(new StreamsApplication(
                arguments[3],
                () -> CopyFold.topology(serdes, guards, events, copies, CopyFold.Refusal.NONE),
                config,
                Sizing.DEFAULT,
                guards));
    }
}
