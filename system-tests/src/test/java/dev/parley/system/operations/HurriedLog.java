package dev.parley.system.operations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.AlterConfigOp.OpType;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;

/** What the broker does within days is made to happen within seconds: each topic keeps its policy and gets another measure of time. */
final class HurriedLog {

    /** Broker properties that no topic can replace. */
    static final String BROKER_PROPERTIES = "log.retention.check.interval.ms=300,log.cleaner.backoff.ms=300"
            + ",log.initial.task.delay.ms=300,log.index.size.max.bytes=65536";

    private static final Map<String, String> ANY =
            Map.of(TopicConfig.SEGMENT_MS_CONFIG, "500", TopicConfig.FILE_DELETE_DELAY_MS_CONFIG, "100");
    private static final Map<String, String> COMPACTED = Map.of(
            TopicConfig.MIN_CLEANABLE_DIRTY_RATIO_CONFIG, "0.0",
            TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG, "500");
    /** Long enough for whoever has to read them. */
    private static final Map<String, String> DELETED_BY_TIME = Map.of(TopicConfig.RETENTION_MS_CONFIG, "5000");

    private HurriedLog() {}

    /** From now on time passes faster for every topic of Parley, changelogs included. */
    static void hurry(String bootstrapServers) throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            var topics = admin.listTopics().names().get().stream()
                    .filter(name -> name.startsWith("parley"))
                    .map(name -> new ConfigResource(ConfigResource.Type.TOPIC, name))
                    .toList();
            var changes = new HashMap<ConfigResource, Collection<AlterConfigOp>>();
            admin.describeConfigs(topics).all().get().forEach((topic, config) -> {
                var policy = config.get(TopicConfig.CLEANUP_POLICY_CONFIG).value();
                var ops = new ArrayList<>(ops(ANY));
                if (policy.contains(TopicConfig.CLEANUP_POLICY_COMPACT)) {
                    ops.addAll(ops(COMPACTED));
                } else {
                    ops.addAll(ops(DELETED_BY_TIME));
                }
                changes.put(topic, ops);
            });
            admin.incrementalAlterConfigs(changes).all().get();
        }
    }

    private static List<AlterConfigOp> ops(Map<String, String> settings) {
        return settings.entrySet().stream()
                .map(entry -> new AlterConfigOp(new ConfigEntry(entry.getKey(), entry.getValue()), OpType.SET))
                .toList();
    }
}
