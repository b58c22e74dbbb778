package dev.parley.gateway.kafka;

import dev.parley.kit.config.KafkaConfig;
import java.util.HashMap;
import java.util.Map;

/** How Micronaut's Kafka clients (the intake's consumer and the refusals' producer) are set up. */
public final class KafkaSettings {

    private static final String BYTES = "org.apache.kafka.common.serialization.ByteArraySerializer";

    private KafkaSettings() {}

    /** Properties for the application context. */
    public static Map<String, Object> of(KafkaConfig config) {
        var settings = new HashMap<String, Object>(Map.of(
                "kafka.enabled",
                true,
                "kafka.bootstrap.servers",
                config.bootstrapServers(),
                "kafka.health.enabled",
                false,
                "kafka.producers.refusals.client.id",
                config.instanceId() + "-refusals",
                "kafka.producers.refusals.acks",
                "all",
                "kafka.producers.refusals.enable.idempotence",
                true,
                "kafka.producers.refusals.linger.ms",
                0,
                "kafka.producers.refusals.key.serializer",
                BYTES,
                "kafka.producers.refusals.value.serializer",
                BYTES,
                "parley.intake.instance-id",
                config.instanceId()));
        config.security().settings().forEach((name, value) -> settings.put("kafka." + name, value));
        return settings;
    }
}
