package dev.parley.webhooks.router;

import dev.parley.domain.catalog.Blueprint;
import dev.parley.domain.catalog.CatalogEvent;
import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.domain.webhook.WebhookEventType;
import java.util.Optional;

/** What webhooks are told of an event of the catalog. Pure. */
final class CatalogOccurrences {

    private CatalogOccurrences() {}

    static Optional<Occurrence> of(EventEnvelope<CatalogEvent> event) {
        if (!(event.event() instanceof CatalogEvent.BlueprintPublished(long version))) {
            return Optional.empty();
        }
        var meta = event.meta();
        var data = new Data("blueprint", Kind.BLUEPRINT, Optional.of(meta.aggregateId()))
                .choice("status", Optional.of(Blueprint.Status.PUBLISHED))
                .number("version", version);
        return Optional.of(new Occurrence(
                WebhookEventType.BLUEPRINT_PUBLISHED, meta.aggregateId(), meta.occurredAt(), data.of(meta.tenant())));
    }
}
