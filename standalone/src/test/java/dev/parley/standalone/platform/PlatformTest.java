package dev.parley.standalone.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlatformTest {
    private static final String TOPIC = "words";

    @Test
    void keeps_what_was_acknowledged_when_both_are_killed_and_started_again(@TempDir Path folder) throws Exception {
        try (var data = DataFolder.open(folder);
                var platform = Platform.start(data, BrokerSettings.onFreePorts(), RegistrySettings.onFreePorts())) {
            createTopic(platform);
            produce(platform, "before");
            registerSchema(platform);
            var firstPid = platform.broker().pid();

            platform.broker().killHard();
            platform.registry().killHard();
            assertThat(platform.broker().isAlive()).isFalse();

            platform.broker().start();
            platform.registry().restart();
            platform.broker().awaitReady();

            assertThat(platform.broker().pid()).isNotEqualTo(firstPid);
            assertThat(produce(platform, "after"))
                    .as("offset of the second record, after the first one")
                    .isEqualTo(1);
            assertThat(registryAnswer(platform, "/groups/default/artifacts")).contains("\"count\":1");
        }
    }

    @Test
    void starts_again_on_the_folder_of_a_parent_that_did_not_stop_its_children(@TempDir Path folder) throws Exception {
        var data = DataFolder.open(folder);
        var abandoned = BrokerProcess.in(data, BrokerSettings.onFreePorts());
        abandoned.start();
        abandoned.awaitReady();
        data.close();

        try (var again = DataFolder.open(folder);
                var broker = BrokerProcess.in(again, BrokerSettings.onFreePorts())) {
            assertThat(abandoned.isAlive()).isFalse();
            broker.start();
            broker.awaitReady();
        }
    }

    private static void createTopic(Platform platform) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", platform.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get(30, TimeUnit.SECONDS);
        }
    }

    private static long produce(Platform platform, String value) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", platform.bootstrapServers());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            return producer.send(new ProducerRecord<>(TOPIC, value))
                    .get(30, TimeUnit.SECONDS)
                    .offset();
        }
    }

    private static void registerSchema(Platform platform) throws Exception {
        var body = """
                {"artifactId": "word", "artifactType": "AVRO",
                 "firstVersion": {"content": {"content": "{\\"type\\": \\"string\\"}", "contentType": "application/json"}}}
                """;
        var request = HttpRequest.newBuilder(address(platform, "/groups/default/artifacts"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            assertThat(client.send(request, BodyHandlers.ofString()).statusCode())
                    .isEqualTo(200);
        }
    }

    private static String registryAnswer(Platform platform, String path) throws Exception {
        var request = HttpRequest.newBuilder(address(platform, path)).build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }

    private static URI address(Platform platform, String path) {
        return URI.create(platform.registryUrl() + path);
    }
}
