package dev.parley.gateway.document;

import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.id.PublicIds;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.domain.run.RunEvent;
import dev.parley.domain.view.EventTypes;
import dev.parley.gateway.json.JsonWriter;

/** An event of a run's history. */
public final class EventDocument {

    private EventDocument() {}

    /** Writes the members. */
    public static void write(JsonWriter out, EventEnvelope<RunEvent> event) {
        var meta = event.meta();
        Owner.write(out, Kind.EVENT, meta.eventId(), meta.tenant());
        out.text("run_id", PublicIds.format(Kind.RUN, meta.aggregateId()))
                .text("type", EventTypes.of(event.event()))
                .number("version", meta.version())
                .time("occurred_at", meta.occurredAt())
                .text(
                        "caused_by",
                        PublicIds.format(Kind.COMMAND, meta.causedBy().value()))
                .text("issued_by", meta.issuedBy())
                .text("correlation_id", meta.correlationId())
                .object("data", data -> RunEventData.write(data, event.event()))
                .text("object", "event");
    }
}
