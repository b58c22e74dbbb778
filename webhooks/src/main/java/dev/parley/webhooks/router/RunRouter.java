package dev.parley.webhooks.router;

import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.run.RunEvent;
import dev.parley.domain.webhook.WebhookCommand;
import dev.parley.kit.command.Traceparent;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** Follows runs until they end, and tells of them. */
final class RunRouter implements Processor<String, EventEnvelope<RunEvent>, String, CommandEnvelope<WebhookCommand>> {

    private final Supplier<Listeners> listeners;
    private @Nullable KeyValueStore<UUID, byte[]> runs;
    private @Nullable Deliveries deliveries;

    RunRouter(Supplier<Listeners> listeners) {
        this.listeners = listeners;
    }

    @Override
    public void init(ProcessorContext<String, CommandEnvelope<WebhookCommand>> context) {
        runs = context.getStateStore(RouterTopology.RUNS);
        deliveries = new Deliveries(listeners.get(), context);
    }

    @Override
    public void process(Record<String, EventEnvelope<RunEvent>> record) {
        var store = Objects.requireNonNull(runs, "init comes first");
        var told = Objects.requireNonNull(deliveries, "init comes first");
        var event = record.value();
        UUID run = event.meta().aggregateId();
        Optional<RunFacts> before = Optional.ofNullable(store.get(run)).map(RunFacts::ofBytes);
        Optional<RunFacts> after = RunOccurrences.after(before, event);
        RunOccurrences.of(before, after, event)
                .forEach(occurrence -> told.tell(occurrence, event.meta(), Traceparent.in(record.headers())));
        Optional<RunFacts> kept = after.filter(facts -> !facts.status().isTerminal());
        if (kept.isPresent()) {
            store.put(run, kept.get().toBytes());
        } else if (before.isPresent()) {
            store.delete(run);
        }
    }
}
