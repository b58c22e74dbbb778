package dev.parley.kit.command;

import dev.parley.domain.catalog.Definition;
import dev.parley.domain.envelope.AddressedOutcome;
import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.id.DerivedId;
import dev.parley.domain.webhook.Delivery;
import dev.parley.domain.work.WorkItem;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * The headers of every record Parley writes: CloudEvents 1.0 in Kafka's binary mode, and the trace. They say the same as the
 * value, for those who route without reading it; Parley itself believes values only. Functions of their arguments.
 */
public final class CloudEvents {

    private static final String TYPE_PREFIX = "dev.parley.";

    private final String source;

    /** @param source who writes, a URI reference such as {@code /parley/run-processor} */
    public CloudEvents(String source) {
        this.source = source;
    }

    /** Headers of a command. */
    public Headers command(CommandEnvelope<?> command, Optional<String> traceparent) {
        var meta = command.meta();
        var id = meta.commandId().value();
        return headers(id, command.command(), meta.aggregateId(), meta.issuedAt(), traceparent, meta.correlationId());
    }

    /** Headers of an event. */
    public Headers event(EventEnvelope<?> event, Optional<String> traceparent) {
        var meta = event.meta();
        return headers(
                meta.eventId(),
                event.event(),
                meta.aggregateId(),
                meta.occurredAt(),
                traceparent,
                meta.correlationId());
    }

    /** Headers of an outcome that was decided at {@code at}. */
    public Headers outcome(AddressedOutcome addressed, Instant at, Optional<String> traceparent) {
        var outcome = addressed.outcome();
        var id = outcome.commandId().value();
        return headers(id, outcome, outcome.aggregateId(), at, traceparent, addressed.correlationId());
    }

    /** Headers of a work item that was asked for at {@code at}. */
    public Headers work(WorkItem item, Instant at, Optional<String> traceparent) {
        return headers(item.workId().value(), item, item.runId().value(), at, traceparent, item.correlationId());
    }

    /** Headers of a definition. */
    public Headers definition(Definition definition, String correlationId, Optional<String> traceparent) {
        var id = DerivedId.of("definition", definition.key());
        return headers(id, definition, definition.uuid(), definition.updatedAt(), traceparent, correlationId);
    }

    /** Headers of a delivery to a webhook as it stands after a command. */
    public Headers delivery(Delivery delivery, String correlationId, Optional<String> traceparent) {
        var id = DerivedId.of("delivery", delivery.id().value(), delivery.version());
        return headers(id, delivery, delivery.webhookId().value(), delivery.updatedAt(), traceparent, correlationId);
    }

    private Headers headers(
            UUID id, Object content, UUID subject, Instant time, Optional<String> traceparent, String correlationId) {
        var headers = new RecordHeaders();
        put(headers, "ce_specversion", "1.0");
        put(headers, "ce_id", id.toString());
        put(headers, "ce_type", TYPE_PREFIX + content.getClass().getSimpleName());
        put(headers, "ce_source", source);
        put(headers, "ce_subject", subject.toString());
        put(headers, "ce_time", time.toString());
        put(headers, "content-type", "application/avro");
        put(headers, Traceparent.HEADER, Traceparent.of(traceparent, correlationId, id));
        return headers;
    }

    private static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
