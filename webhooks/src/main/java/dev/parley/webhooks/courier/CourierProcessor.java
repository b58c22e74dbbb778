package dev.parley.webhooks.courier;

import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.domain.webhook.WebhookCommand;
import java.util.Objects;
import java.util.function.Function;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/** Hands the records of a task to its {@link CourierTask}. */
final class CourierProcessor implements Processor<String, CommandEnvelope<WebhookCommand>, Object, Object> {

    private final Function<ProcessorContext<Object, Object>, CourierTask> tasks;
    private @Nullable CourierTask task;

    CourierProcessor(Function<ProcessorContext<Object, Object>, CourierTask> tasks) {
        this.tasks = tasks;
    }

    @Override
    public void init(ProcessorContext<Object, Object> context) {
        task = tasks.apply(context);
    }

    @Override
    public void process(Record<String, CommandEnvelope<WebhookCommand>> record) {
        Objects.requireNonNull(task, "init comes first").take(LoggedCommand.of(record));
    }

    @Override
    public void close() {
        if (task != null) {
            task.close();
        }
    }
}
