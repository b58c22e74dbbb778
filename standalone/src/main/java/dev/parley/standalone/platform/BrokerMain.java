package dev.parley.standalone.platform;

import java.nio.file.Files;
import java.nio.file.Path;
import kafka.Kafka;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/** What runs in the broker's process: formats an empty log folder, has a crashed broker deposed, then becomes {@link Kafka}. */
public final class BrokerMain {
    private BrokerMain() {}

    /** Takes the path of the broker's properties file and the path of its log folder. */
    public static void main(String[] arguments) {
        var properties = arguments[0];
        boolean crashed = CrashedBroker.isIn(Path.of(arguments[1]));
        if (!Files.exists(Path.of(arguments[1], BrokerProcess.META_FILE))) {
            var clusterId = Uuid.randomUuid().toString();
            var exitCode = StorageTool.execute(
                    new String[] {"format", "--cluster-id", clusterId, "--config", properties}, System.out);
            if (exitCode != 0) {
                System.exit(exitCode);
            }
        }
        if (crashed) {
            CrashedBroker.depose(Path.of(properties));
        }
        Kafka.main(new String[] {properties});
    }
}
