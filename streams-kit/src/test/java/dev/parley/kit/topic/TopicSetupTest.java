package dev.parley.kit.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.parley.kit.config.KafkaConfig;
import dev.parley.kit.testing.Ports;
import dev.parley.kit.testing.Samples;
import dev.parley.kit.testing.TestBroker;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;

class TopicSetupTest {

    private static final URI REGISTRY = URI.create("http://127.0.0.1:9/apis/registry/v3");
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private static TopicSetup setup(int partitions) {
        return new TopicSetup(TestBroker.config(partitions, REGISTRY), TIMEOUT);
    }

    @Test
    void every_topic_is_made_as_declared_and_may_be_ensured_again() throws Exception {
        setup(3).ensure(Topics.ALL);
        setup(3).ensure(Topics.ALL);

        assertThat(config("parley.run.commands.v1")
                        .get("message.timestamp.type")
                        .value())
                .isEqualTo("LogAppendTime");
        assertThat(config("parley.run.commands.v1").get("cleanup.policy").value())
                .isEqualTo("delete");
        assertThat(config("parley.run.commands.v1").get("retention.ms").value())
                .isEqualTo(Long.toString(Duration.ofDays(7).toMillis()));
        assertThat(config("parley.run.events.v1").get("cleanup.policy").value()).isEqualTo("compact");
        assertThat(config("parley.run.events.v1").get("max.compaction.lag.ms").value())
                .isEqualTo(Long.toString(Duration.ofDays(7).toMillis()));
    }

    @Test
    void a_setting_that_drifted_is_set_back() throws Exception {
        var topic = Samples.deadLetters("setup-drift");
        setup(1).ensure(List.of(topic));
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
        try (var admin = Admin.create(Map.of("bootstrap.servers", TestBroker.address()))) {
            var drift = new AlterConfigOp(new ConfigEntry("retention.ms", "60000"), AlterConfigOp.OpType.SET);
            admin.incrementalAlterConfigs(Map.of(resource, List.of(drift)))
                    .all()
                    .get();
        }
        awaitRetention(topic.name(), "60000");

        setup(1).ensure(List.of(topic));

        awaitRetention(topic.name(), Long.toString(Duration.ofDays(1).toMillis()));
    }

    @Test
    void another_number_of_partitions_is_refused_with_what_to_do() {
        var topic = Samples.deadLetters("setup-mismatch");
        setup(2).ensure(List.of(topic));

        assertThatThrownBy(() -> setup(4).ensure(List.of(topic)))
                .isInstanceOf(TopicMismatchException.class)
                .hasMessageContaining("setup-mismatch has 2")
                .hasMessageContaining("Set PARLEY_PARTITIONS");
    }

    @Test
    void brokers_that_do_not_answer_are_named() {
        var nobody = "127.0.0.1:" + Ports.free();
        var config = new KafkaConfig(nobody, REGISTRY, "setup", Path.of("target"), 1, (short) 1, true);

        assertThatThrownBy(() -> new TopicSetup(config, Duration.ofMillis(500)).ensure(Topics.ALL))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(nobody);
    }

    @Test
    void every_topic_has_a_name_with_a_version_and_words_for_the_docs() {
        assertThat(Topics.ALL).allSatisfy(topic -> {
            assertThat(topic.name()).matches("parley(\\.[a-z-]+){1,2}\\.v\\d+");
            assertThat(topic.purpose()).endsWith(".");
            assertThat(topic.key()).isNotBlank();
        });
        assertThat(Topics.ALL).extracting(Topic::name).doesNotHaveDuplicates();
    }

    /** The controller takes a setting and brokers hear of it later: what they describe may be the one before. */
    private static void awaitRetention(String topic, String expected) {
        await().untilAsserted(() ->
                assertThat(config(topic).get("retention.ms").value()).isEqualTo(expected));
    }

    private static Config config(String topic) throws ExecutionException, InterruptedException {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        try (var admin = Admin.create(Map.of("bootstrap.servers", TestBroker.address()))) {
            return admin.describeConfigs(List.of(resource))
                    .all()
                    .get()
                    .values()
                    .iterator()
                    .next();
        }
    }
}
