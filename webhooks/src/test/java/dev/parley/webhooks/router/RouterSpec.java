package dev.parley.webhooks.router;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.catalog.CatalogEvent;
import dev.parley.domain.catalog.Webhook;
import dev.parley.domain.catalog.WebhookSpec;
import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.id.AnalysisId;
import dev.parley.domain.id.WebhookId;
import dev.parley.domain.json.Json;
import dev.parley.domain.run.EndReason;
import dev.parley.domain.run.PipelineStep;
import dev.parley.domain.run.RunEvent;
import dev.parley.domain.run.RunStatus;
import dev.parley.domain.webhook.WebhookCommand;
import dev.parley.domain.webhook.WebhookCommand.Deliver;
import dev.parley.domain.webhook.WebhookEventType;
import dev.parley.domain.webhook.WebhookMessage;
import dev.parley.kit.serde.SchemaRegistration;
import dev.parley.kit.serde.TopicSerdes;
import dev.parley.kit.streams.StreamGuards;
import dev.parley.kit.topic.Topics;
import dev.parley.schemas.mapping.JsonText;
import dev.parley.webhooks.Webhooks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The router")
final class RouterSpec {

    private static final TopicSerdes SERDES = SchemaRegistration.withoutRegistry(Webhooks.TOPICS);
    private static final UUID RUN = new UUID(7, 7);

    @TempDir
    private Path folder;

    private final List<Webhook> webhooks = new ArrayList<>();
    private TopologyTestDriver driver;
    private TestOutputTopic<String, CommandEnvelope<WebhookCommand>> told;

    @BeforeEach
    void start() {
        var settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, RouterTopology.APPLICATION_ID);
        settings.put(StreamsConfig.STATE_DIR_CONFIG, folder.toString());
        settings.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        driver = new TopologyTestDriver(topology(), settings, Runs.START);
        told = driver.createOutputTopic(
                Topics.WEBHOOK_COMMANDS.name(),
                new StringDeserializer(),
                SERDES.serde(Topics.WEBHOOK_COMMANDS).deserializer());
    }

    @AfterEach
    void stop() {
        driver.close();
    }

    private Topology topology() {
        Listeners listeners = (tenant, type, at) -> webhooks.stream()
                .filter(webhook -> webhook.tenant().equals(tenant) && webhook.hears(type, at))
                .toList();
        return new RouterTopology(SERDES, new StreamGuards(SERDES, 1, () -> Runs.START), () -> listeners).topology();
    }

    @Test
    void tells_of_every_status_of_a_run_once_and_in_order() {
        webhook(1, Runs.START);
        read(Runs.whole(RUN));
        assertThat(types())
                .containsExactly(
                        "interview_run.created",
                        "interview_run.awaiting_consent",
                        "interview_run.active",
                        "interview_run.processing",
                        "transcript.completed",
                        "interview_run.completed");
    }

    @Test
    void has_a_type_for_every_status() {
        assertThat(Arrays.stream(RunStatus.values()).map(WebhookEventType::of))
                .doesNotHaveDuplicates()
                .hasSize(RunStatus.values().length);
    }

    @Test
    void tells_of_a_scheduled_run_that_opens_and_expires() {
        webhook(1, Runs.START);
        read(new Runs(RUN)
                .then(Runs.created(Optional.of(Runs.START.plus(Duration.ofHours(1)))))
                .then(new RunEvent.InterviewRunOpened())
                .then(new RunEvent.InterviewRunEnded(RunStatus.EXPIRED, EndReason.EXPIRED))
                .events());
        assertThat(types())
                .containsExactly(
                        "interview_run.scheduled", "interview_run.awaiting_participant", "interview_run.expired");
    }

    @Test
    void tells_of_results_that_were_made_or_failed_also_after_the_end() {
        webhook(1, Runs.START);
        var run = new Runs(RUN).then(Runs.created(Optional.empty()));
        read(run.then(new RunEvent.PipelineStepFailed(PipelineStep.RESPONSES, "no"))
                .then(new RunEvent.InterviewRunEnded(RunStatus.FAILED, EndReason.CANCELLED))
                .then(new RunEvent.AnalysisFailed(new AnalysisId(new UUID(8, 8)), "no"))
                .events());
        assertThat(types())
                .containsExactly(
                        "interview_run.created", "responses.failed", "interview_run.failed", "analysis.failed");
    }

    @Test
    void tells_of_published_blueprints() {
        webhook(1, Runs.START);
        var event = new EventEnvelope<CatalogEvent>(Runs.meta(RUN, 2), new CatalogEvent.BlueprintPublished(4));
        driver.createInputTopic(Topics.CATALOG_EVENTS.name(), new StringSerializer(), new ByteArraySerializer())
                .pipeInput(RUN + ":2", SERDES.serializer(Topics.CATALOG_EVENTS).bytes(event));
        var message = messages().getFirst();
        assertThat(message.type()).isEqualTo(WebhookEventType.BLUEPRINT_PUBLISHED);
        assertThat(message.payload()).contains("\"object\":\"blueprint\"", "\"version\":4", "\"status\":\"published\"");
    }

    @Test
    void sends_ids_and_states_in_the_form_of_standard_webhooks() {
        webhook(1, Runs.START);
        read(Runs.whole(RUN).subList(0, 1));
        var message = messages().getFirst();
        assertThat(message.subject()).isEqualTo(RUN);
        var payload = JsonText.parseObject(message.payload());
        assertThat(payload.members().keySet()).containsExactly("type", "timestamp", "data");
        assertThat(payload.get("timestamp")).contains(Json.text("2026-01-01T00:00:01Z"));
        assertThat(payload.get("data").orElseThrow())
                .isInstanceOfSatisfying(
                        Json.Object.class,
                        data -> assertThat(data.members().keySet())
                                .containsExactly(
                                        "object",
                                        "id",
                                        "status",
                                        "end_reason",
                                        "version",
                                        "blueprint_id",
                                        "blueprint_version",
                                        "agent_id",
                                        "test_mode"));
    }

    @Test
    void tells_each_webhook_that_hears_it_and_no_other() {
        webhook(1, Runs.START);
        webhook(2, Runs.START, WebhookEventType.INTERVIEW_RUN_ACTIVE);
        webhook(3, Runs.START.plusSeconds(7));
        read(Runs.whole(RUN));
        var byWebhook = told.readKeyValuesToList().stream()
                .map(record -> record.key + " "
                        + ((Deliver) record.value.command()).message().type())
                .toList();
        assertThat(byWebhook).filteredOn(line -> line.startsWith(id(1))).hasSize(6);
        assertThat(byWebhook)
                .filteredOn(line -> line.startsWith(id(2)))
                .containsExactly(id(2) + " INTERVIEW_RUN_ACTIVE");
        assertThat(byWebhook).filteredOn(line -> line.startsWith(id(3))).hasSize(3);
    }

    @Test
    void makes_the_same_deliveries_when_it_reads_the_same_events_again() {
        webhook(1, Runs.START);
        read(Runs.whole(RUN));
        var first = messages();
        stop();
        start();
        read(Runs.whole(RUN));
        assertThat(messages()).isEqualTo(first);
    }

    @Test
    void has_the_topology_that_is_checked_in() throws IOException {
        try (var written = RouterSpec.class.getResourceAsStream("/router-topology.txt")) {
            assertThat(written).as("router-topology.txt").isNotNull();
            assertThat(topology().describe().toString().strip())
                    .isEqualTo(new String(written.readAllBytes(), StandardCharsets.UTF_8).strip());
        }
    }

    private void webhook(int number, Instant enabledAt, WebhookEventType... types) {
        var spec = new WebhookSpec("https://example.org/", Optional.empty(), Set.of(types), Json.Object.EMPTY);
        webhooks.add(new Webhook(
                new WebhookId(new UUID(0, number)),
                Runs.TENANT,
                1,
                spec,
                Optional.empty(),
                enabledAt,
                new Webhook.Signing(1, Optional.empty()),
                false,
                enabledAt,
                enabledAt));
    }

    private static String id(int number) {
        return new UUID(0, number).toString();
    }

    private void read(List<EventEnvelope<RunEvent>> events) {
        var topic =
                driver.createInputTopic(Topics.RUN_EVENTS.name(), new StringSerializer(), new ByteArraySerializer());
        for (var event : events) {
            topic.pipeInput(
                    event.meta().aggregateId() + ":" + event.meta().version(),
                    SERDES.serializer(Topics.RUN_EVENTS).bytes(event));
        }
    }

    private List<WebhookMessage> messages() {
        return told.readValuesToList().stream()
                .map(command -> ((Deliver) command.command()).message())
                .toList();
    }

    private Stream<String> types() {
        return messages().stream().map(message -> message.type().wireName());
    }
}
