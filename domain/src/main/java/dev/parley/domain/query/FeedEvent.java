package dev.parley.domain.query;

import dev.parley.domain.catalog.CatalogEvent;
import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.envelope.EventMeta;
import dev.parley.domain.run.RunEvent;
import dev.parley.domain.view.EventTypes;

/** An event of a tenant's feed. */
public sealed interface FeedEvent {

    /** What happened in a run. */
    record OfRun(EventEnvelope<RunEvent> envelope) implements FeedEvent {}

    /** What happened in the catalog. */
    record OfCatalog(EventEnvelope<CatalogEvent> envelope) implements FeedEvent {}

    /** The event's meta. */
    default EventMeta meta() {
        return switch (this) {
            case OfRun run -> run.envelope().meta();
            case OfCatalog catalog -> catalog.envelope().meta();
        };
    }

    /** The event's type, as filters name it. */
    default String type() {
        return switch (this) {
            case OfRun run -> EventTypes.of(run.envelope().event());
            case OfCatalog catalog -> EventTypes.of(catalog.envelope().event());
        };
    }
}
