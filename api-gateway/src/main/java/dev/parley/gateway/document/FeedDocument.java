package dev.parley.gateway.document;

import dev.parley.domain.catalog.CatalogEvent;
import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.id.PublicIds;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.domain.query.FeedEvent;
import dev.parley.domain.view.EventTypes;
import dev.parley.gateway.json.JsonWriter;

/** An event of an organization's feed. */
public final class FeedDocument {

    private FeedDocument() {}

    /** Writes the members. */
    public static void write(JsonWriter out, FeedEvent event) {
        switch (event) {
            case FeedEvent.OfRun(var envelope) -> EventDocument.write(out, envelope);
            case FeedEvent.OfCatalog(var envelope) -> catalog(out, envelope);
        }
    }

    /** Names the object; whoever may see what is in it reads it at its own address. */
    private static void catalog(JsonWriter out, EventEnvelope<CatalogEvent> envelope) {
        var meta = envelope.meta();
        Owner.write(out, Kind.EVENT, meta.eventId(), meta.tenant());
        out.empty("run_id")
                .text("type", EventTypes.of(envelope.event()))
                .number("version", meta.version())
                .time("occurred_at", meta.occurredAt())
                .text(
                        "caused_by",
                        PublicIds.format(Kind.COMMAND, meta.causedBy().value()))
                .text("issued_by", meta.issuedBy())
                .text("correlation_id", meta.correlationId())
                .object("data", data -> data.text("id", PublicIds.format(kind(envelope.event()), meta.aggregateId())))
                .text("object", "event");
    }

    private static Kind kind(CatalogEvent event) {
        return switch (event) {
            case CatalogEvent.OfAgent _ -> Kind.AGENT;
            case CatalogEvent.OfBlueprint _ -> Kind.BLUEPRINT;
            case CatalogEvent.OfChannel _ -> Kind.CHANNEL;
            case CatalogEvent.OfConnector _ -> Kind.CONNECTOR;
            case CatalogEvent.OfApiKey _ -> Kind.API_KEY;
            case CatalogEvent.OfWebhook _ -> Kind.WEBHOOK;
            case CatalogEvent.OfOpenLink _ -> Kind.OPEN_LINK;
        };
    }
}
