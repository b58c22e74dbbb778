package dev.parley.benchmarks.contender;

import dev.parley.benchmarks.measure.ProcessAccounts;
import dev.parley.standalone.embedded.Addresses;
import dev.parley.standalone.embedded.RunningFile;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** An embedded Parley of our own, started as a user starts it: {@code parley up} on throw-away data. It ends with this process. */
public final class ParleyProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(240);

    /** One key and one address ask for everything here; their limits are not what is measured. */
    private static final Map<String, String> UNHURRIED =
            Map.of("PARLEY_RATE_PER_KEY", "100000", "PARLEY_RATE_PER_ADDRESS", "100000");

    private final Process process;
    private final Path data;
    private final URI base;
    private final String key;
    private final Duration startup;
    private final Thread ending;

    private ParleyProcess(Process process, Path data, URI base, String key, Duration startup, Thread ending) {
        this.process = process;
        this.data = data;
        this.base = base;
        this.key = key;
        this.startup = startup;
        this.ending = ending;
    }

    /** On data of its own; returns once it is ready. */
    public static ParleyProcess start(Durability durability) throws IOException, InterruptedException {
        return on(Files.createTempDirectory("parley-benchmark-"), durability);
    }

    private static ParleyProcess on(Path data, Durability durability) throws IOException, InterruptedException {
        int port = freePort();
        var command = List.of(
                Path.of(System.getProperty("parley.home", "."), "parley").toString(),
                "up",
                "--port",
                Integer.toString(port),
                "--data",
                folder(data).toString());
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("parley.log").toFile());
        builder.environment().putAll(UNHURRIED);
        builder.environment().put("PARLEY_FSYNC", Boolean.toString(durability == Durability.FSYNC));
        long begun = System.nanoTime();
        Process process = builder.start();
        var ending = new Thread(process::destroy);
        Runtime.getRuntime().addShutdownHook(ending);
        URI base = URI.create("http://127.0.0.1:" + port);
        try {
            awaitReady(process, base, data);
        } catch (IOException | InterruptedException e) {
            end(process);
            throw e;
        }
        var startup = Duration.ofNanos(System.nanoTime() - begun);
        return new ParleyProcess(process, data, base, key(data), startup, ending);
    }

    private static Path folder(Path data) {
        return data.resolve("parley");
    }

    /** Ready for those who have a key: it says where its broker is, and takes its first key. */
    private static void awaitReady(Process process, URI base, Path data) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try (var http = HttpClient.newHttpClient()) {
            while (!isGood(http, base.resolve("/health/ready"), "")
                    || RunningFile.read(folder(data)).isEmpty()
                    || !isGood(http, base.resolve(RunRequests.RUNS + "?limit=1"), key(data))) {
                if (!process.isAlive() || System.nanoTime() > deadline) {
                    throw new IOException("Parley does not start; its output is in " + data.resolve("parley.log"));
                }
                Thread.sleep(100);
            }
        }
    }

    private static boolean isGood(HttpClient http, URI address, String key) throws InterruptedException {
        var request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + key)
                .timeout(Duration.ofSeconds(2))
                .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static String key(Path data) throws IOException {
        var installation = new Properties();
        try (var in = Files.newBufferedReader(folder(data).resolve("installation.properties"))) {
            installation.load(in);
        }
        return installation.getProperty("test_key", "");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    public URI base() {
        return base;
    }

    public String key() {
        return key;
    }

    /** From the command to the first good answer to whoever has a key, after a good one of {@code /health/ready}. */
    public Duration startup() {
        return startup;
    }

    /** Where its broker and its registry are. */
    public Addresses addresses() throws IOException {
        return RunningFile.read(folder(data))
                .map(RunningFile.Places::addresses)
                .orElseThrow(() -> new IOException("Parley does not run on " + data));
    }

    /** A folder beside its data, gone with it. */
    public Path scratch() throws IOException {
        return Files.createDirectories(data.resolve("scratch"));
    }

    /** CPU time of all server processes so far: services, broker and registry. */
    public Duration cpuTime() {
        return ProcessAccounts.cpuTime(process.toHandle());
    }

    /** Resident bytes by process. */
    public Map<String, Long> memory() throws IOException {
        var memory = new TreeMap<String, Long>();
        for (ProcessHandle member : ProcessAccounts.family(process.toHandle()).toList()) {
            memory.merge(role(member), ProcessAccounts.residentBytes(member), Long::sum);
        }
        return memory;
    }

    private String role(ProcessHandle member) {
        if (member.pid() == process.pid()) {
            return "services";
        }
        String command = member.info().commandLine().orElse("");
        return command.contains("BrokerMain") ? "broker" : command.contains("quarkus") ? "registry" : "others";
    }

    /** What its data takes. */
    public StoredBytes stored() throws IOException {
        return StoredBytes.in(folder(data));
    }

    /** Stopped in good order, and started on the same data; this one is gone. */
    public ParleyProcess restarted(Durability durability) throws IOException, InterruptedException {
        stop();
        return on(data, durability);
    }

    /** Ends it in good order; its data stays until {@link #close}. */
    public void stop() {
        end(process);
        try {
            Runtime.getRuntime().removeShutdownHook(ending);
        } catch (IllegalStateException shuttingDown) {
            // The hook does what is done here.
        }
    }

    private static void end(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        stop();
        if (!Files.exists(data)) {
            return;
        }
        try (var files = Files.walk(data)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
