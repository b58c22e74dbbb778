package dev.parley.kit.testing;

import dev.parley.kit.config.KafkaConfig;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/** One real broker for all tests of this JVM. */
public final class TestBroker {

    private static final AtomicInteger INSTANCES = new AtomicInteger();
    private static final TestBroker SHARED = new TestBroker();

    private final int port = Ports.free();

    private TestBroker() {
        try {
            var folder = temporary("broker");
            var settings = settings(folder);
            new Formatter()
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
                    .setClusterId(Uuid.randomUuid().toString())
                    .setNodeId(1)
                    .setDirectories(List.of(folder.toString()))
                    .setMetadataLogDirectory(folder.toString())
                    .setControllerListenerName("CONTROLLER")
                    .setReleaseVersion(MetadataVersion.latestProduction())
                    .run();
            var server = new KafkaRaftServer(new kafka.server.KafkaConfig(settings), Time.SYSTEM);
            server.startup();
            Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException("The broker of the tests did not start", e);
        }
    }

    /** The brokers' address. */
    public static String address() {
        return "127.0.0.1:" + SHARED.port;
    }

    /** A config for a new instance, with its own state folder. */
    public static KafkaConfig config(int partitions, URI registry) {
        return config("instance-" + INSTANCES.incrementAndGet(), partitions, registry);
    }

    /** A config for the instance of that name. */
    public static KafkaConfig config(String instance, int partitions, URI registry) {
        try {
            return new KafkaConfig(address(), registry, instance, temporary("state"), partitions, (short) 1, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Under target: a temp folder of the operating system may be emptied under a running application. */
    private static Path temporary(String name) throws IOException {
        return Files.createTempDirectory(Files.createDirectories(Path.of("target", "test-data")), name)
                .toAbsolutePath();
    }

    private Map<String, String> settings(Path folder) {
        int controller = Ports.free();
        var settings = new HashMap<String, String>();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", "1");
        settings.put("log.dirs", folder.toString());
        settings.put("listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controller);
        settings.put("controller.quorum.voters", "1@127.0.0.1:" + controller);
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.put("auto.create.topics.enable", "false");
        settings.put("group.initial.rebalance.delay.ms", "0");
        settings.put("group.share.heartbeat.interval.ms", "500");
        settings.put("group.share.min.heartbeat.interval.ms", "500");
        settings.put("group.share.session.timeout.ms", "3000");
        settings.put("group.share.min.session.timeout.ms", "3000");
        settings.put("add.partitions.to.txn.retry.backoff.ms", "1");
        settings.put("transaction.abort.timed.out.transaction.cleanup.interval.ms", "500");
        for (var internal : new String[] {"offsets.topic", "transaction.state.log", "share.coordinator.state.topic"}) {
            settings.put(internal + ".replication.factor", "1");
            settings.put(internal + ".num.partitions", "2");
        }
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("share.coordinator.state.topic.min.isr", "1");
        settings.put("log.cleaner.dedupe.buffer.size", "4194304");
        return settings;
    }
}
