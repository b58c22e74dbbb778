package dev.parley.system.platform;

import dev.parley.standalone.platform.PlatformProcess;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.utility.DockerImageName;

/** Broker and registry in containers: needs a container engine ({@code -Pcontainers}). */
final class ContainerPlatform implements PlatformUnderTest {

    private static final DockerImageName KAFKA = DockerImageName.parse("apache/kafka:4.3.1");
    private static final DockerImageName REGISTRY = DockerImageName.parse("apicurio/apicurio-registry:3.3.3");
    private static final int REGISTRY_PORT = 8080;

    private final KafkaContainer broker;
    private final GenericContainer<?> registry;

    private ContainerPlatform(KafkaContainer broker, GenericContainer<?> registry) {
        this.broker = broker;
        this.registry = registry;
    }

    static ContainerPlatform start() {
        var broker = new KafkaContainer(KAFKA)
                .withEnv(Map.of(
                        "KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false",
                        "KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0",
                        "KAFKA_SHARE_COORDINATOR_STATE_TOPIC_REPLICATION_FACTOR", "1",
                        "KAFKA_SHARE_COORDINATOR_STATE_TOPIC_MIN_ISR", "1"));
        var registry = new GenericContainer<>(REGISTRY)
                .withExposedPorts(REGISTRY_PORT)
                .waitingFor(Wait.forHttp("/apis/registry/v3/system/info").withStartupTimeout(Duration.ofMinutes(2)));
        broker.start();
        registry.start();
        return new ContainerPlatform(broker, registry);
    }

    @Override
    public String bootstrapServers() {
        return broker.getBootstrapServers();
    }

    @Override
    public URI registryUrl() {
        return URI.create(
                "http://" + registry.getHost() + ":" + registry.getMappedPort(REGISTRY_PORT) + "/apis/registry/v3");
    }

    @Override
    public Map<String, PlatformProcess> processes() {
        return Map.of();
    }

    @Override
    public void close() {
        registry.stop();
        broker.stop();
    }
}
