package dev.parley.webhooks.router;

import dev.parley.domain.catalog.CatalogEvent;
import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.webhook.WebhookCommand;
import dev.parley.kit.command.Traceparent;
import java.util.Objects;
import java.util.function.Supplier;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/** Tells of what happens in the catalog. */
final class CatalogRouter
        implements Processor<String, EventEnvelope<CatalogEvent>, String, CommandEnvelope<WebhookCommand>> {

    private final Supplier<Listeners> listeners;
    private @Nullable Deliveries deliveries;

    CatalogRouter(Supplier<Listeners> listeners) {
        this.listeners = listeners;
    }

    @Override
    public void init(ProcessorContext<String, CommandEnvelope<WebhookCommand>> context) {
        deliveries = new Deliveries(listeners.get(), context);
    }

    @Override
    public void process(Record<String, EventEnvelope<CatalogEvent>> record) {
        var told = Objects.requireNonNull(deliveries, "init comes first");
        CatalogOccurrences.of(record.value())
                .ifPresent(
                        occurrence -> told.tell(occurrence, record.value().meta(), Traceparent.in(record.headers())));
    }
}
