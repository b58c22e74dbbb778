package dev.parley.kit.definitions;

import dev.parley.kit.config.KafkaConfig;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where partitions end right now, transactions under way included: who read up to there has missed nothing that was there. Thread-safe. */
final class EndOffsets implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EndOffsets.class);

    private final Admin admin;
    private final Map<TopicPartition, OffsetSpec> latest;

    EndOffsets(KafkaConfig config, List<TopicPartition> partitions) {
        admin = Admin.create(config.connecting(Map.of(
                AdminClientConfig.CLIENT_ID_CONFIG,
                config.instanceId() + "-end-offsets",
                AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                500L)));
        latest = partitions.stream().collect(Collectors.toMap(partition -> partition, _ -> OffsetSpec.latest()));
    }

    /** Empty when the brokers do not say in time. */
    Optional<Map<TopicPartition, Long>> get(Duration atMost) throws InterruptedException {
        try {
            var offsets = admin.listOffsets(latest, new ListOffsetsOptions(IsolationLevel.READ_UNCOMMITTED))
                    .all()
                    .get(atMost.toMillis(), TimeUnit.MILLISECONDS);
            return Optional.of(offsets.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, entry -> entry.getValue().offset())));
        } catch (TimeoutException | ExecutionException e) {
            LOG.warn("The brokers do not say where the definitions end", e);
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        admin.close(Duration.ofSeconds(1));
    }
}
