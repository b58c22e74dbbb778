package dev.parley.kit.topic;

import dev.parley.kit.config.KafkaConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.SslAuthenticationException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the topics that are missing, verifies those that are there and brings their settings up to the declaration.
 * Safe to run by several services at once.
 */
public final class TopicSetup {

    private static final Logger LOG = LoggerFactory.getLogger(TopicSetup.class);

    private final KafkaConfig config;
    private final Duration timeout;

    public TopicSetup(KafkaConfig config, Duration timeout) {
        this.config = config;
        this.timeout = timeout;
    }

    /**
     * Returns when every topic exists as declared.
     *
     * @throws TopicMismatchException if a topic has another number of partitions than this installation
     * @throws IllegalStateException if the brokers do not answer in time
     */
    public void ensure(List<Topic<?>> topics) {
        try (var admin = Admin.create(config.connecting(Map.of(
                "client.id", config.instanceId() + "-topic-setup",
                "default.api.timeout.ms", Math.toIntExact(timeout.toMillis()),
                "request.timeout.ms", Math.toIntExact(Math.min(timeout.toMillis(), 10_000)))))) {
            create(admin, topics);
            verifyPartitions(describe(admin, topics));
            updateSettings(admin, topics);
        }
    }

    private void create(Admin admin, List<Topic<?>> topics) {
        var existing = await(admin.listTopics().names());
        var missing = topics.stream()
                .filter(topic -> !existing.contains(topic.name()))
                .map(topic -> new NewTopic(topic.name(), config.partitions(), config.replicationFactor())
                        .configs(topic.settings(config.replicationFactor())))
                .toList();
        admin.createTopics(missing).values().forEach((name, made) -> {
            try {
                await(made);
                LOG.info("Made topic {} with {} partitions", name, config.partitions());
            } catch (TopicExistsException e) {
                // Another service was faster; whether it made the same is verified next.
                LOG.debug("Topic {} was made by another service", name);
            }
        });
    }

    /** A topic that was just made may not be known to every broker yet. */
    private Map<String, TopicDescription> describe(Admin admin, List<Topic<?>> topics) {
        var names = topics.stream().map(Topic::name).toList();
        long giveUp = System.nanoTime() + timeout.toNanos();
        while (true) {
            try {
                return await(admin.describeTopics(names).allTopicNames());
            } catch (UnknownTopicOrPartitionException e) {
                if (System.nanoTime() > giveUp) {
                    throw e;
                }
            }
        }
    }

    private void verifyPartitions(Map<String, TopicDescription> found) {
        var wrong = new ArrayList<String>();
        found.forEach((name, topic) -> {
            if (topic.partitions().size() != config.partitions()) {
                wrong.add(name + " has " + topic.partitions().size());
            }
        });
        if (!wrong.isEmpty()) {
            throw new TopicMismatchException(
                    "The number of partitions is fixed when Parley is installed, and this instance is set to %d, but %s. "
                                    .formatted(config.partitions(), String.join(", ", wrong))
                            + "Set PARLEY_PARTITIONS to what the topics have; never change the topics, keys would move to other partitions.");
        }
    }

    private void updateSettings(Admin admin, List<Topic<?>> topics) {
        var current = await(
                admin.describeConfigs(topics.stream().map(TopicSetup::resource).toList())
                        .all());
        var changes = new HashMap<ConfigResource, Collection<AlterConfigOp>>();
        for (var topic : topics) {
            Optional.ofNullable(current.get(resource(topic)))
                    .map(config -> changes(topic, config))
                    .filter(ops -> !ops.isEmpty())
                    .ifPresent(ops -> changes.put(resource(topic), ops));
        }
        if (!changes.isEmpty()) {
            changes.forEach((resource, ops) -> LOG.info("Setting {} of topic {}", ops, resource.name()));
            await(admin.incrementalAlterConfigs(changes).all());
        }
    }

    private static ConfigResource resource(Topic<?> topic) {
        return new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
    }

    private Collection<AlterConfigOp> changes(Topic<?> topic, Config current) {
        var changes = new HashSet<AlterConfigOp>();
        topic.settings(config.replicationFactor()).forEach((name, wanted) -> {
            var now = current.get(name);
            if (now == null || !wanted.equals(now.value())) {
                changes.add(new AlterConfigOp(new ConfigEntry(name, wanted), AlterConfigOp.OpType.SET));
            }
        });
        return changes;
    }

    private <T> T await(KafkaFuture<T> future) {
        try {
            return future.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw switch (e.getCause()) {
                case org.apache.kafka.common.errors.TimeoutException late -> noAnswer(late);
                case SslAuthenticationException stranger -> untrusted(stranger);
                case AuthenticationException refused -> refused(refused);
                case RuntimeException cause -> cause;
                case null, default -> new IllegalStateException(e.getCause());
            };
        } catch (TimeoutException e) {
            throw noAnswer(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while setting up the topics", e);
        }
    }

    private IllegalStateException untrusted(SslAuthenticationException stranger) {
        return new IllegalStateException(
                "The brokers at %s and this process do not trust each other's certificates: are PARLEY_KAFKA_CA_FILE and PARLEY_KAFKA_CERTIFICATE_FILE theirs? (%s)"
                        .formatted(config.bootstrapServers(), stranger.getMessage()),
                stranger);
    }

    private IllegalStateException refused(AuthenticationException refused) {
        return new IllegalStateException(
                "The brokers at %s do not let this process in: are PARLEY_KAFKA_USERNAME, PARLEY_KAFKA_PASSWORD and PARLEY_KAFKA_SASL_MECHANISM right? (%s)"
                        .formatted(config.bootstrapServers(), refused.getMessage()),
                refused);
    }

    /** The client and this class wait for as long; either may notice first. */
    private IllegalStateException noAnswer(Exception late) {
        return new IllegalStateException(
                "The brokers at %s did not answer within %s: are they running?"
                        .formatted(config.bootstrapServers(), timeout),
                late);
    }
}
