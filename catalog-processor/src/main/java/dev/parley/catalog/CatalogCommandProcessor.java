package dev.parley.catalog;

import dev.parley.domain.catalog.CatalogCommand;
import dev.parley.domain.envelope.CommandEnvelope;
import java.util.Objects;
import java.util.function.Function;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/** Hands the records of a task to its {@link CatalogTask}. */
final class CatalogCommandProcessor implements Processor<String, CommandEnvelope<CatalogCommand>, Object, Object> {

    private final Function<ProcessorContext<Object, Object>, CatalogTask> tasks;
    private @Nullable CatalogTask task;
    private @Nullable ProcessorContext<Object, Object> context;

    CatalogCommandProcessor(Function<ProcessorContext<Object, Object>, CatalogTask> tasks) {
        this.tasks = tasks;
    }

    @Override
    public void init(ProcessorContext<Object, Object> context) {
        task = tasks.apply(context);
        this.context = context;
    }

    @Override
    public void process(Record<String, CommandEnvelope<CatalogCommand>> record) {
        Objects.requireNonNull(task, "init comes first").take(LoggedCommand.of(record));
        // People change the catalog, seldom, and look at once for what they changed.
        Objects.requireNonNull(context, "init comes first").commit();
    }
}
