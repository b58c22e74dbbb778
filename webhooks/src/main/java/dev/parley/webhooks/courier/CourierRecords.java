package dev.parley.webhooks.courier;

import dev.parley.domain.catalog.CatalogCommand;
import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.domain.envelope.CommandMeta;
import dev.parley.domain.envelope.Issuer;
import dev.parley.domain.envelope.Outcome;
import dev.parley.domain.id.CommandId;
import dev.parley.domain.id.DerivedId;
import dev.parley.domain.webhook.Delivery;
import dev.parley.domain.webhook.DisabledReason;
import dev.parley.kit.command.CloudEvents;
import dev.parley.kit.decide.Emissions;
import dev.parley.kit.decide.EncodedOutcome;
import dev.parley.kit.decide.Outcomes;
import dev.parley.kit.serde.TopicSerdes;
import dev.parley.kit.serde.TopicSerializer;
import dev.parley.kit.topic.Topics;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** The records that a command to deliveries brings. Thread-safe. */
final class CourierRecords {

    private static final String ISSUED_BY = "webhook-courier";

    private final TopicSerializer<Delivery> deliveries;
    private final TopicSerializer<CommandEnvelope<CatalogCommand>> catalog;
    private final Outcomes outcomes;
    private final CloudEvents headers = new CloudEvents("/parley/webhook-courier");

    CourierRecords(TopicSerdes serdes, Outcomes outcomes) {
        this.deliveries = serdes.serializer(Topics.WEBHOOK_DELIVERIES);
        this.catalog = serdes.serializer(Topics.CATALOG_COMMANDS);
        this.outcomes = outcomes;
    }

    /** Adds the delivery as it stands now. */
    void add(Emissions emissions, LoggedCommand command, Delivery delivery) {
        emissions.add(
                Nodes.DELIVERIES,
                delivery.webhookId() + ":" + delivery.id(),
                deliveries.bytes(delivery),
                headers.delivery(delivery, command.meta().correlationId(), command.traceparent()));
    }

    /** Adds what the sender is told; returns it as it is written. */
    EncodedOutcome add(Emissions emissions, LoggedCommand command, Outcome outcome) {
        var addressed = Outcomes.address(command.meta(), outcome);
        var encoded = outcomes.encode(addressed);
        emissions.addOutcome(
                Nodes.OUTCOMES,
                outcome.commandId().toString(),
                encoded,
                headers.outcome(addressed, command.appendedAt(), command.traceparent()));
        return encoded;
    }

    /** Asks the catalog to disable the webhook, once for each time it was enabled. */
    void disable(Emissions emissions, LoggedCommand command, DisabledReason reason, Instant enabledAt) {
        var disable = new CommandEnvelope<CatalogCommand>(
                meta(command, reason.name() + ":" + enabledAt), new CatalogCommand.DisableWebhook(reason, enabledAt));
        emissions.add(
                Nodes.CATALOG_COMMANDS,
                command.webhook().toString(),
                catalog.bytes(disable),
                headers.command(disable, command.traceparent()));
    }

    private static CommandMeta meta(LoggedCommand command, String fingerprint) {
        return new CommandMeta(
                new CommandId(DerivedId.of("disable-webhook", command.webhook() + ":" + fingerprint)),
                command.meta().tenant(),
                command.meta().aggregateId(),
                Issuer.WORKER,
                ISSUED_BY,
                command.appendedAt(),
                fingerprint,
                OptionalInt.empty(),
                false,
                OptionalLong.empty(),
                command.meta().correlationId(),
                Optional.of(command.meta().commandId().toString()));
    }
}
