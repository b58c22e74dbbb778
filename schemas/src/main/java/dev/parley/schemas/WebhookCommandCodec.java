package dev.parley.schemas;

import dev.parley.avro.webhook.command.Deliver;
import dev.parley.avro.webhook.command.RecordAttempt;
import dev.parley.avro.webhook.command.RetryDelivery;
import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.domain.id.DeliveryId;
import dev.parley.domain.webhook.WebhookCommand;
import dev.parley.schemas.mapping.Deliveries;
import dev.parley.schemas.mapping.Metas;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;

/** Commands to the deliveries of webhooks. */
public final class WebhookCommandCodec implements RecordCodec<CommandEnvelope<WebhookCommand>> {

    private static final List<Schema> SCHEMAS =
            TrustedRecords.of(Deliver.getClassSchema(), RetryDelivery.getClassSchema(), RecordAttempt.getClassSchema());

    @Override
    public SpecificRecord encode(CommandEnvelope<WebhookCommand> envelope) {
        var meta = Metas.encode(envelope.meta());
        return switch (envelope.command()) {
            case WebhookCommand.Deliver(var message) -> new Deliver(meta, Deliveries.encode(message));
            case WebhookCommand.RetryDelivery(var delivery) -> new RetryDelivery(meta, Deliveries.encode(delivery));
            case WebhookCommand.RecordAttempt it ->
                new RecordAttempt(
                        meta,
                        it.deliveryId().value(),
                        it.subject(),
                        it.number(),
                        it.enabledAt(),
                        Deliveries.encode(it.result()));
        };
    }

    @Override
    public CommandEnvelope<WebhookCommand> decode(SpecificRecord record) {
        return switch (record) {
            case Deliver it -> envelope(it.getMeta(), new WebhookCommand.Deliver(Deliveries.decode(it.getMessage())));
            case RetryDelivery it ->
                envelope(it.getMeta(), new WebhookCommand.RetryDelivery(Deliveries.decode(it.getDelivery())));
            case RecordAttempt it -> envelope(it.getMeta(), attempt(it));
            default -> throw UnknownRecordException.of(record);
        };
    }

    @Override
    public List<Schema> schemas() {
        return SCHEMAS;
    }

    private static WebhookCommand attempt(RecordAttempt it) {
        return new WebhookCommand.RecordAttempt(
                new DeliveryId(it.getDeliveryId()),
                it.getSubject(),
                it.getNumber(),
                it.getEnabledAt(),
                Deliveries.decode(it.getResult()));
    }

    private static CommandEnvelope<WebhookCommand> envelope(
            dev.parley.avro.common.CommandMeta meta, WebhookCommand command) {
        return new CommandEnvelope<>(Metas.decode(meta), command);
    }
}
