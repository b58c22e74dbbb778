package dev.parley.webhooks.router;

import dev.parley.domain.catalog.Webhook;
import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.domain.envelope.CommandMeta;
import dev.parley.domain.envelope.EventMeta;
import dev.parley.domain.envelope.Issuer;
import dev.parley.domain.id.CommandId;
import dev.parley.domain.id.DeliveryId;
import dev.parley.domain.id.DerivedId;
import dev.parley.domain.webhook.WebhookCommand;
import dev.parley.domain.webhook.WebhookMessage;
import dev.parley.kit.command.CloudEvents;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/** Writes the commands to deliver. Ids follow from event, type and webhook. One per processor; not thread-safe. */
final class Deliveries {

    private static final String ISSUED_BY = "webhook-router";

    private final Listeners listeners;
    private final CloudEvents headers = new CloudEvents("/parley/webhook-router");
    private final ProcessorContext<String, CommandEnvelope<WebhookCommand>> context;

    Deliveries(Listeners listeners, ProcessorContext<String, CommandEnvelope<WebhookCommand>> context) {
        this.listeners = listeners;
        this.context = context;
    }

    /** Tells all who hear it. */
    void tell(Occurrence occurrence, EventMeta cause, Optional<String> traceparent) {
        for (Webhook webhook : listeners.hearing(cause.tenant(), occurrence.type(), occurrence.at())) {
            var command = command(webhook, occurrence, cause);
            context.forward(new Record<>(
                    webhook.id().toString(),
                    command,
                    occurrence.at().toEpochMilli(),
                    headers.command(command, traceparent)));
        }
    }

    private static CommandEnvelope<WebhookCommand> command(Webhook webhook, Occurrence occurrence, EventMeta cause) {
        String name = cause.eventId() + ":" + occurrence.type().wireName() + ":" + webhook.id();
        UUID id = DerivedId.of("webhook-delivery", name);
        var meta = new CommandMeta(
                new CommandId(id),
                webhook.tenant(),
                webhook.uuid(),
                Issuer.WORKER,
                ISSUED_BY,
                occurrence.at(),
                name,
                OptionalInt.empty(),
                false,
                OptionalLong.empty(),
                cause.correlationId(),
                Optional.of(cause.eventId().toString()));
        var message =
                new WebhookMessage(new DeliveryId(id), occurrence.type(), occurrence.subject(), occurrence.payload());
        return new CommandEnvelope<>(meta, new WebhookCommand.Deliver(message));
    }
}
