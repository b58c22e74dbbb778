package dev.parley.tables;

import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.run.RunEvent;
import dev.parley.domain.table.RowChange;
import dev.parley.domain.table.Table;
import dev.parley.domain.table.TableFold;
import dev.parley.domain.table.TableRow;
import dev.parley.domain.table.TabledRun;
import dev.parley.kit.command.Canaries;
import dev.parley.kit.streams.Stir;
import dev.parley.schemas.TabledRunCodec;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/** Writes the rows that an event changes. A row's headers are those of the event it comes from. */
final class RowWriter implements Processor<String, EventEnvelope<RunEvent>, String, @Nullable TableRow> {

    private final int partitions;
    private final RecentRuns recent = new RecentRuns();
    private @Nullable Open open;

    /** What there is between init and close. */
    private record Open(
            ProcessorContext<String, @Nullable TableRow> context, Conversations conversations, SettledRuns settled) {}

    /** @param partitions of every topic */
    RowWriter(int partitions) {
        this.partitions = partitions;
    }

    @Override
    public void init(ProcessorContext<String, @Nullable TableRow> context) {
        var conversations = new Conversations(context.getStateStore(TablesTopology.CONVERSATIONS));
        var settled = new SettledRuns(context.getStateStore(TablesTopology.SETTLED_RUNS), new TabledRunCodec());
        open = new Open(context, conversations, settled);
        Stir.changelog(context, conversations.store(), "nobody");
        // They hold nothing that was said, but who said it.
        Stir.changelog(context, settled.store(), "nobody");
        String nobody = nobody(context.taskId().partition());
        Stir.every(context, now -> {
            for (Table table : Table.values()) {
                context.forward(new Record<>(nobody, null, now), TablesTopology.sink(table));
            }
        });
    }

    /** A run that there never is, whose rows would be on that partition. */
    private String nobody(int partition) {
        return Canaries.run("tables", partition, partitions).toString();
    }

    @Override
    public void process(Record<String, EventEnvelope<RunEvent>> record) {
        EventEnvelope<RunEvent> event = record.value();
        UUID run = event.meta().aggregateId();
        Open here = Objects.requireNonNull(open, "init comes first");
        TabledRun before = recent.get(run).orElseGet(() -> known(here, run));
        if (event.meta().version() <= before.run().version()) {
            return;
        }
        TableFold.Step step =
                TableFold.step(before, event, () -> here.conversations().upTo(event));
        keep(here, before, step.after(), event);
        recent.put(run, step.after());
        step.changes().forEach(change -> forward(here, record, change));
    }

    private static TabledRun known(Open here, UUID run) {
        return here.settled().get(run).orElseGet(() -> {
            TabledRun known = TabledRun.NONE;
            for (EventEnvelope<RunEvent> event : here.conversations().all(run)) {
                known = TableFold.evolve(known, event);
            }
            return known;
        });
    }

    private static void keep(Open here, TabledRun before, TabledRun after, EventEnvelope<RunEvent> event) {
        UUID run = event.meta().aggregateId();
        if (!after.isSettled()) {
            here.conversations().put(event);
            return;
        }
        if (!before.isSettled()) {
            here.conversations().delete(run);
        }
        here.settled().put(run, after);
    }

    private static void forward(Open here, Record<String, EventEnvelope<RunEvent>> event, RowChange change) {
        @Nullable
        TableRow row = switch (change) {
            case RowChange.Put put -> put.row();
            case RowChange.Remove ignored -> null;
        };
        here.context().forward(event.withKey(change.key()).withValue(row), TablesTopology.sink(change.table()));
    }
}
