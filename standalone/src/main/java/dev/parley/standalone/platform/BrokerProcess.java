package dev.parley.standalone.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** A real Kafka broker and controller in one child process, with its data in a {@link DataFolder}. Thread-safe. */
public final class BrokerProcess implements PlatformProcess {
    static final String META_FILE = "meta.properties";
    private static final String NAME = "broker";

    private final BrokerSettings settings;
    private final ManagedProcess process;

    private BrokerProcess(BrokerSettings settings, ManagedProcess process) {
        this.settings = settings;
        this.process = process;
    }

    /**
     * Prepares a broker; {@link #start()} starts it.
     *
     * @throws StartupException where the folder's data cannot be a broker's
     */
    public static BrokerProcess in(DataFolder folder, BrokerSettings settings) {
        var home = folder.folder(NAME);
        var logFolder = folder.folder(NAME + "/log");
        var propertiesFile = home.resolve("server.properties");
        try {
            checkNotDamaged(folder, logFolder);
            write(settings.toProperties(logFolder.toString()), propertiesFile);
        } catch (IOException e) {
            throw new StartupException("The broker's folder " + home + " cannot be used: " + Reason.of(e) + ".", e);
        }
        var spec = new ProcessSpec(
                NAME,
                "The Kafka broker",
                advice(folder),
                folder,
                command(settings, propertiesFile, logFolder),
                Probe.connects(settings.clientPort()).and(() -> answers(bootstrapServers(settings))),
                ProcessSpec.START_TIMEOUT,
                AotCaches.stopTimeout());
        return new BrokerProcess(settings, new ManagedProcess(spec));
    }

    /** Where clients connect, as Kafka's {@code bootstrap.servers}. */
    public String bootstrapServers() {
        return bootstrapServers(settings);
    }

    @Override
    public ManagedProcess process() {
        return process;
    }

    private static String bootstrapServers(BrokerSettings settings) {
        return LoopbackPorts.HOST + ":" + settings.clientPort();
    }

    private static JavaCommand command(BrokerSettings settings, Path propertiesFile, Path logFolder) {
        var flags = new ArrayList<>(List.of(
                "-Xms64m",
                "-Xmx" + settings.heapMiB() + "m",
                "-XX:+UseSerialGC",
                "-Dlogback.configurationFile=logback-broker.xml"));
        if (settings.shortLived()) {
            // Gone before code that the second compiler made would have paid for its making.
            flags.add("-XX:TieredStopAtLevel=1");
        }
        flags.addAll(AotCaches.flags(NAME));
        return new JavaCommand(
                BrokerMain.class.getName(),
                JavaCommand.classPathOfChildren(),
                flags,
                List.of(propertiesFile.toString(), logFolder.toString()),
                Map.of());
    }

    private static String advice(DataFolder folder) {
        return folder.isThrowAway()
                ? "Its log says why."
                : "Its log says why. If its data is damaged, move " + folder.root()
                        + " away and start again with an empty folder, or put back a copy of it.";
    }

    // Formatting such a folder would start a new cluster on top of the old one's records.
    private static void checkNotDamaged(DataFolder folder, Path logFolder) throws IOException {
        if (Files.exists(logFolder.resolve(META_FILE))) {
            return;
        }
        try (var content = Files.list(logFolder)) {
            if (content.anyMatch(Files::isDirectory)) {
                throw new StartupException("The data folder " + folder.root() + " is damaged: " + logFolder
                        + " holds records but no " + META_FILE + ". Move it away and start again with an empty folder,"
                        + " or put back a copy of it.");
            }
        }
    }

    /** Whether anything of Parley was ever written in the folder. */
    static boolean holdsRecords(DataFolder folder) {
        try (var files = Files.find(
                folder.folder(NAME + "/log"), 2, (path, file) -> path.toString().endsWith(".log") && file.size() > 0)) {
            return files.anyMatch(path -> path.toString().contains("parley."));
        } catch (IOException e) {
            throw new StartupException(
                    "The broker's folder in " + folder.root() + " cannot be read: " + Reason.of(e) + ".", e);
        }
    }

    private static void write(Properties properties, Path file) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            properties.store(out, "Written at every start");
        }
    }

    private static boolean answers(String bootstrapServers) throws InterruptedException {
        Map<String, Object> client = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 2_000,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 3_000);
        try (var admin = Admin.create(client)) {
            return !admin.describeCluster().nodes().get(3, TimeUnit.SECONDS).isEmpty();
        } catch (ExecutionException | TimeoutException e) {
            return false;
        }
    }
}
