package dev.parley.kit.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.parley.domain.catalog.CatalogEvent;
import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.kit.config.KafkaConfig;
import dev.parley.kit.config.Sizing;
import dev.parley.kit.serde.SchemaRegistration;
import dev.parley.kit.testing.Samples;
import dev.parley.kit.testing.TestBroker;
import dev.parley.kit.topic.Topic;
import dev.parley.kit.topic.TopicSetup;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.MemberDescription;
import org.junit.jupiter.api.Test;

/** What an instance that is stopped leaves to the others. */
class HandOverTest {

    private static final URI NO_REGISTRY = URI.create("http://127.0.0.1:9/apis/registry/v3");
    private static final Duration SOON = Duration.ofSeconds(60);

    @Test
    void where_others_keep_copies_it_leaves_its_partitions_to_them() throws Exception {
        assertThat(membersAfterOneStopped("hand-over-with-copies", 1)).containsExactly("stays");
    }

    @Test
    void where_nobody_does_it_is_expected_back() throws Exception {
        assertThat(membersAfterOneStopped("hand-over-without", 0)).containsExactlyInAnyOrder("stays", "stops");
    }

    private static List<String> membersAfterOneStopped(String application, int copies) throws Exception {
        var sizing = new Sizing(1, 20, 0, 10, copies, false);
        var stops = application(application, TestBroker.config("stops", 2, NO_REGISTRY), sizing);
        var stays = application(application, TestBroker.config("stays", 2, NO_REGISTRY), sizing);
        try {
            stops.start();
            stays.start();
            await().atMost(SOON)
                    .until(() -> stops.health().ready() && stays.health().ready());
            await().atMost(SOON).until(() -> members(application).size() == 2);
            stops.close();
            return members(application);
        } finally {
            stops.close();
            stays.close();
        }
    }

    private static List<String> members(String application) throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", TestBroker.address()))) {
            return admin
                    .describeConsumerGroups(List.of(application))
                    .describedGroups()
                    .values()
                    .iterator()
                    .next()
                    .get()
                    .members()
                    .stream()
                    .map(MemberDescription::groupInstanceId)
                    .flatMap(Optional::stream)
                    .map(instance -> instance.substring(0, instance.lastIndexOf('-')))
                    .toList();
        }
    }

    private static StreamsApplication application(String name, KafkaConfig config, Sizing sizing) {
        Topic<EventEnvelope<CatalogEvent>> events = Samples.events(name + "-in");
        var copies = Samples.events(name + "-out");
        new TopicSetup(config, Duration.ofSeconds(30)).ensure(List.of(events, copies));
        var serdes = SchemaRegistration.withoutRegistry(List.of(events));
        var guards = new StreamGuards(serdes, 2, InstantSource.system());
        return new StreamsApplication(
                name,
                () -> CopyFold.topology(serdes, guards, events, copies, CopyFold.Refusal.NONE),
                config,
                sizing,
                guards);
    }
}
