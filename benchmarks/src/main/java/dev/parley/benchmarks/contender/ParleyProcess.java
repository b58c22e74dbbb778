package dev.parley.benchmarks.contender;

import dev.parley.benchmarks.measure.ProcessAccounts;
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

/** An embedded Parley of our own, started as a user starts it: {@code parley up} on throw-away data. */
public final class ParleyProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    /** One key and one address ask for everything here; their limits are not what is measured. */
    private static final Map<String, String> UNHURRIED =
            Map.of("PARLEY_RATE_PER_KEY", "100000", "PARLEY_RATE_PER_ADDRESS", "100000");

    private final Process process;
    private final Path data;
    private final URI base;
    private final String key;

    private ParleyProcess(Process process, Path data, URI base, String key) {
        this.process = process;
        this.data = data;
        this.base = base;
        this.key = key;
    }

    public static ParleyProcess start(Durability durability) throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("parley-benchmark-");
        int port = freePort();
        var command = List.of(
                Path.of(System.getProperty("parley.home", "."), "parley").toString(),
                "up",
                "--port",
                Integer.toString(port),
                "--data",
                data.resolve("parley").toString());
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("parley.log").toFile());
        builder.environment().putAll(UNHURRIED);
        builder.environment().put("PARLEY_FSYNC", Boolean.toString(durability == Durability.FSYNC));
        Process process = builder.start();
        URI base = URI.create("http://127.0.0.1:" + port);
        awaitReady(process, base, data);
        return new ParleyProcess(process, data, base, key(data));
    }

    private static void awaitReady(Process process, URI base, Path data) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(base.resolve("/health/ready"))
                .timeout(Duration.ofSeconds(2))
                .build();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try (var http = HttpClient.newHttpClient()) {
            while (!answersOk(http, request)) {
                if (!process.isAlive() || System.nanoTime() > deadline) {
                    process.destroy();
                    throw new IOException("Parley does not start; its output is in " + data.resolve("parley.log"));
                }
                Thread.sleep(100);
            }
        }
    }

    private static boolean answersOk(HttpClient http, HttpRequest request) throws InterruptedException {
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static String key(Path data) throws IOException {
        var installation = new Properties();
        try (var in = Files.newBufferedReader(data.resolve("parley/installation.properties"))) {
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

    /** CPU time of all server processes so far: services, broker and registry. */
    public Duration cpuTime() {
        return ProcessAccounts.cpuTime(process.toHandle());
    }

    /** Resident bytes by process. */
    public Map<String, Long> memory() throws IOException {
        var memory = new TreeMap<String, Long>();
        for (ProcessHandle member : ProcessAccounts.family(process.toHandle()).toList()) {
            memory.put(
                    member.pid() == process.pid() ? "services" : "child " + member.pid(),
                    ProcessAccounts.residentBytes(member));
        }
        memory.put(
                "together", memory.values().stream().mapToLong(Long::longValue).sum());
        return memory;
    }

    /** Bytes in the broker's log folders by topic. */
    public Map<String, Long> topicBytes() throws IOException {
        var bytes = new TreeMap<String, Long>();
        try (var folders = Files.list(data.resolve("parley/broker/log"))) {
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                String partition = String.valueOf(folder.getFileName());
                int dash = partition.lastIndexOf('-');
                if (dash > 0 && !partition.startsWith("__")) {
                    bytes.merge(partition.substring(0, dash), segmentBytes(folder), Long::sum);
                }
            }
        }
        return bytes;
    }

    private static long segmentBytes(Path folder) throws IOException {
        long bytes = 0;
        try (var segments = Files.newDirectoryStream(folder, "*.log")) {
            for (Path segment : segments) {
                bytes += Files.size(segment);
            }
        }
        return bytes;
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        process.onExit().join();
        try (var files = Files.walk(data)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
