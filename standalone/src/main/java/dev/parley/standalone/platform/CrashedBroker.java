package dev.parley.standalone.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.management.InstanceNotFoundException;
import javax.management.JMException;
import javax.management.ObjectName;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;

/**
 * What a broker that crashed leaves to the next one: it still counts as the leader of its partitions. A broker that starts upon that leads
 * them at once, loses them when the controller notices that its earlier self is gone, and leads them again. Kafka 4.3.1 may then take
 * the end of the first reading of a group's commits for the end of the second ({@code CoordinatorRuntime.load}), and goes on with an
 * empty memory, which no group survives. So the controller notices alone, before the broker starts.
 */
final class CrashedBroker {

    /** Kafka writes it when it has stopped in order, and takes it away when it starts. */
    private static final String STOPPED_IN_ORDER = ".kafka_cleanshutdown";

    private static final String COUNTS = "kafka.controller:type=KafkaController,name=";
    private static final String THOSE_THAT_LEAD = "ActiveBrokerCount";
    private static final String THOSE_THAT_ARE_GONE = "FencedBrokerCount";
    private static final Duration LOOK_EVERY = Duration.ofMillis(50);

    /** Many times the session of a broker. */
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(10);

    private CrashedBroker() {}

    /** Whether the folder is that of a broker which did not stop in order. */
    static boolean isIn(Path logFolder) {
        return Files.exists(logFolder.resolve(BrokerProcess.META_FILE))
                && !Files.exists(logFolder.resolve(STOPPED_IN_ORDER));
    }

    /** Returns when it leads nothing any more; after a while in any case, for the broker can start without this. */
    static void depose(Path propertiesFile) {
        var controller = new KafkaRaftServer(new KafkaConfig(controllerAlone(read(propertiesFile))), Time.SYSTEM);
        controller.startup();
        try {
            long enough = System.nanoTime() + LONG_ENOUGH.toNanos();
            while (!isDeposed() && System.nanoTime() < enough) {
                Thread.sleep(LOOK_EVERY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            controller.shutdown();
            controller.awaitShutdown();
        }
    }

    /** Both are zero until the controller has read who was there. */
    private static boolean isDeposed() {
        return count(THOSE_THAT_ARE_GONE) > 0 && count(THOSE_THAT_LEAD) == 0;
    }

    /** What the controller in this process counts; nothing as long as it has not begun to. */
    private static int count(String brokers) {
        try {
            var value =
                    ManagementFactory.getPlatformMBeanServer().getAttribute(new ObjectName(COUNTS + brokers), "Value");
            return value instanceof Integer count ? count : 0;
        } catch (InstanceNotFoundException early) {
            return 0;
        } catch (JMException e) {
            throw new IllegalStateException("the controller does not count its brokers", e);
        }
    }

    private static Properties read(Path propertiesFile) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(propertiesFile)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static Properties controllerAlone(Properties both) {
        var properties = new Properties();
        properties.putAll(both);
        properties.setProperty("process.roles", "controller");
        properties.remove("inter.broker.listener.name");
        var listener = both.getProperty("controller.listener.names") + ":";
        properties.setProperty(
                "listeners",
                Stream.of(both.getProperty("listeners").split(","))
                        .filter(address -> address.startsWith(listener))
                        .collect(Collectors.joining(",")));
        return properties;
    }
}
