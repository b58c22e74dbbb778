package dev.parley.webhooks.courier;

import dev.parley.domain.catalog.CatalogCommand;
import dev.parley.domain.envelope.AddressedOutcome;
import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.domain.envelope.CommandMeta;
import dev.parley.domain.envelope.Issuer;
import dev.parley.domain.envelope.Outcome;
import dev.parley.domain.id.CommandId;
import dev.parley.domain.id.DeliveryId;
import dev.parley.domain.id.DerivedId;
import dev.parley.domain.id.Mode;
import dev.parley.domain.id.OrganizationId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.id.WebhookId;
import dev.parley.domain.webhook.AttemptError;
import dev.parley.domain.webhook.AttemptResult;
import dev.parley.domain.webhook.Delivery;
import dev.parley.domain.webhook.WebhookCommand;
import dev.parley.domain.webhook.WebhookEventType;
import dev.parley.domain.webhook.WebhookMessage;
import dev.parley.kit.serde.SchemaRegistration;
import dev.parley.kit.serde.TopicSerdes;
import dev.parley.kit.streams.StreamGuards;
import dev.parley.kit.topic.Topic;
import dev.parley.kit.topic.Topics;
import dev.parley.webhooks.Webhooks;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.UUID;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;

/** The courier's topology without a broker, a desk, and the passing of time. */
final class CourierDriver implements AutoCloseable {

    static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    static final Tenant TENANT = new Tenant(new OrganizationId(new UUID(1, 1)), Mode.TEST);
    static final Instant ENABLED = START.minusSeconds(60);

    private static final TopicSerdes SERDES = SchemaRegistration.withoutRegistry(Webhooks.TOPICS);

    final TestDesk desk = new TestDesk();
    private final Path folder;
    private final TopologyTestDriver driver;
    private Instant now = START;

    CourierDriver(Path folder) {
        this.folder = folder;
        this.driver = open();
    }

    static Topology topology(Desk desk) {
        return new CourierTopology(SERDES, new StreamGuards(SERDES, 1, () -> START), desk).topology();
    }

    private TopologyTestDriver open() {
        var settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, CourierTopology.APPLICATION_ID);
        settings.put(StreamsConfig.STATE_DIR_CONFIG, folder.toString());
        settings.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        return new TopologyTestDriver(topology(desk), settings, now);
    }

    void later(Duration time) {
        now = now.plus(time);
        driver.advanceWallClockTime(time);
    }

    Instant now() {
        return now;
    }

    static WebhookId webhook(int number) {
        return new WebhookId(new UUID(10, number));
    }

    /** The router's command to tell a webhook of the {@code number}th event of a subject. */
    DeliveryId deliver(int webhook, int subject, int number) {
        var id = new DeliveryId(DerivedId.of("test", webhook + "/" + subject + "/" + number));
        var message = new WebhookMessage(
                id, WebhookEventType.INTERVIEW_RUN_ACTIVE, new UUID(20, subject), "{\"number\":" + number + "}");
        send(webhook, Issuer.WORKER, id.value(), new WebhookCommand.Deliver(message));
        return id;
    }

    void succeeds(Delivery delivery) {
        record(delivery, new AttemptResult(now, OptionalInt.of(200), 3, Optional.empty(), Optional.empty()));
    }

    void fails(Delivery delivery, AttemptError error) {
        record(delivery, new AttemptResult(now, OptionalInt.empty(), 3, Optional.of(error), Optional.empty()));
    }

    void record(Delivery delivery, AttemptResult result) {
        int number = delivery.attemptCount() + 1;
        var command = new WebhookCommand.RecordAttempt(
                delivery.id(), delivery.message().subject(), number, ENABLED, result);
        var id = DerivedId.of("attempt", delivery.id() + ":" + number);
        send((int) delivery.webhookId().value().getLeastSignificantBits(), Issuer.WORKER, id, command);
    }

    void send(int webhook, Issuer issuer, UUID commandId, WebhookCommand command) {
        var meta = new CommandMeta(
                new CommandId(commandId),
                TENANT,
                webhook(webhook).value(),
                issuer,
                "test",
                now,
                "fingerprint",
                OptionalInt.empty(),
                false,
                OptionalLong.empty(),
                "correlation",
                Optional.empty());
        driver.createInputTopic(Topics.WEBHOOK_COMMANDS.name(), new StringSerializer(), new ByteArraySerializer())
                .pipeInput(
                        webhook(webhook).toString(),
                        SERDES.serializer(Topics.WEBHOOK_COMMANDS).bytes(new CommandEnvelope<>(meta, command)),
                        now);
    }

    List<Delivery> log() {
        return read(Topics.WEBHOOK_DELIVERIES);
    }

    List<Outcome> outcomes() {
        return read(Topics.WEBHOOK_OUTCOMES).stream()
                .map(AddressedOutcome::outcome)
                .toList();
    }

    List<CatalogCommand> catalogCommands() {
        return read(Topics.CATALOG_COMMANDS).stream()
                .map(CommandEnvelope::command)
                .toList();
    }

    private <V> List<V> read(Topic<V> topic) {
        return driver.createOutputTopic(
                        topic.name(),
                        new StringDeserializer(),
                        SERDES.serde(topic).deserializer())
                .readValuesToList();
    }

    @Override
    public void close() {
        driver.close();
    }
}
