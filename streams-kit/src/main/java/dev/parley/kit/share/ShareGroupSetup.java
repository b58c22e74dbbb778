package dev.parley.kit.share;

import dev.parley.kit.config.KafkaConfig;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;

/** The settings of a share group, which live with the brokers and not with the consumers. */
final class ShareGroupSetup {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private ShareGroupSetup() {}

    static void ensure(KafkaConfig config, String group, Duration lock) {
        var resource = new ConfigResource(ConfigResource.Type.GROUP, group);
        var settings = List.of(
                set("share.auto.offset.reset", "earliest"),
                set("share.isolation.level", "read_uncommitted"),
                set("share.record.lock.duration.ms", Long.toString(lock.toMillis())));
        try (var admin = Admin.create(config.connection())) {
            admin.incrementalAlterConfigs(Map.of(resource, settings)).all().get(TIMEOUT.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(
                    "The brokers at %s did not take the settings of the share group %s: %s. Share groups need brokers of version 4.2 or later."
                            .formatted(config.bootstrapServers(), group, e.getMessage()),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while setting up the share group", e);
        }
    }

    private static AlterConfigOp set(String name, String value) {
        return new AlterConfigOp(new ConfigEntry(name, value), AlterConfigOp.OpType.SET);
    }
}
