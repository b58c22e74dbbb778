package dev.parley.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.parley.client.model.MessageDraft;
import dev.parley.system.client.Studies;
import dev.parley.system.deployment.Deployment;
import io.apicurio.registry.serde.avro.AvroKafkaDeserializer;
import io.apicurio.registry.serde.config.SerdeConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.avro.generic.GenericRecord;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;

/** Anyone with a Kafka client and the registry can read what happens; nothing of Parley's code is needed. */
class ForeignConsumerTest {

    @Test
    void a_consumer_group_of_somebody_else_reads_all_events_from_the_beginning() {
        var parley = Deployment.shared();
        var api = parley.client();
        String run = Studies.run(api, Studies.plain(api));
        api.runs().message(run, MessageDraft.typed("Words for somebody else."));

        Map<String, Object> settings = new HashMap<>();
        settings.put(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, parley.kafka().config().bootstrapServers());
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, "somebody-else-" + UUID.randomUUID());
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
        settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, AvroKafkaDeserializer.class);
        settings.put(
                SerdeConfig.REGISTRY_URL, parley.kafka().config().registryUrl().toString());
        var seen = new ArrayList<GenericRecord>();
        try (var consumer = new KafkaConsumer<String, GenericRecord>(settings)) {
            consumer.subscribe(List.of("parley.run.events.v1"));
            await().atMost(Duration.ofSeconds(60)).until(() -> {
                // Without a value is what was erased, and what tries whether the pipeline works.
                consumer.poll(Duration.ofMillis(200))
                        .forEach(found -> Optional.ofNullable(found.value()).ifPresent(seen::add));
                return seen.stream().anyMatch(ForeignConsumerTest::isTheMessage);
            });
        }
        assertThat(seen.stream().map(event -> event.getSchema().getName()))
                .contains("InterviewRunCreated", "SessionOpened", "InterviewRunStarted", "TurnTaken");
    }

    private static boolean isTheMessage(GenericRecord event) {
        return event.getSchema().getName().equals("MessageRecorded")
                && event.get("content").toString().equals("Words for somebody else.");
    }
}
