package dev.parley.gateway;

import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.domain.envelope.Outcome;
import dev.parley.domain.id.DeliveryId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.id.WebhookId;
import dev.parley.domain.query.DeliveryFilter;
import dev.parley.domain.query.DeliveryQueries;
import dev.parley.domain.query.Freshness;
import dev.parley.domain.query.Page;
import dev.parley.domain.query.PageRequest;
import dev.parley.domain.query.ReadResult;
import dev.parley.domain.webhook.Delivery;
import dev.parley.domain.webhook.WebhookCommand;
import dev.parley.domain.webhook.WebhookCommand.Deliver;
import dev.parley.domain.webhook.WebhookCommand.RecordAttempt;
import dev.parley.domain.webhook.WebhookCommand.RetryDelivery;
import dev.parley.kit.query.ListPosition;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Deliveries that are queued and never sent. */
final class FakeDeliveries implements DeliveryQueries {

    private final Map<DeliveryId, Delivery> deliveries = new HashMap<>();

    synchronized Outcome decide(CommandEnvelope<WebhookCommand> envelope) {
        var meta = envelope.meta();
        var at = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        var next = switch (envelope.command()) {
            case Deliver(var message) -> Delivery.queued(meta.tenant(), new WebhookId(meta.aggregateId()), message, at);
            case RetryDelivery(var delivery) ->
                deliveries.getOrDefault(delivery.id(), delivery).again(at);
            case RecordAttempt _ -> throw new IllegalStateException("nothing is sent here");
        };
        deliveries.put(next.id(), next);
        return new Outcome.Accepted(meta.commandId(), meta.aggregateId(), next.version(), false, Optional.empty());
    }

    /** Every delivery's newest version. */
    synchronized Map<DeliveryId, Long> versions() {
        var versions = new HashMap<DeliveryId, Long>();
        deliveries.forEach((id, delivery) -> versions.put(id, delivery.version()));
        return versions;
    }

    @Override
    public synchronized ReadResult<Delivery> delivery(
            Tenant tenant, WebhookId webhook, DeliveryId id, Freshness freshness) {
        var found = Optional.ofNullable(deliveries.get(id))
                .filter(delivery ->
                        delivery.tenant().equals(tenant) && delivery.webhookId().equals(webhook));
        return found.<ReadResult<Delivery>>map(
                        delivery -> delivery.version() < freshness.minVersion().orElse(0)
                                ? new ReadResult.NotYet<>()
                                : new ReadResult.Found<>(delivery))
                .orElseGet(ReadResult.Absent::new);
    }

    @Override
    public synchronized ReadResult<Page<Delivery>> deliveries(
            Tenant tenant, WebhookId webhook, DeliveryFilter filter, PageRequest page) {
        var all = deliveries.values().stream()
                .filter(delivery ->
                        delivery.tenant().equals(tenant) && delivery.webhookId().equals(webhook))
                .filter(filter::matches)
                .toList();
        return FakePages.page(
                all,
                delivery -> new ListPosition(delivery.createdAt(), delivery.id().value()),
                page);
    }
}
