package dev.parley.run.commands;

import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.domain.run.RunCommand;
import java.util.Objects;
import java.util.function.Function;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/** Hands the records of a task to its {@link RunTask}. */
final class RunCommandProcessor implements Processor<String, CommandEnvelope<RunCommand>, Object, Object> {

    private final Function<ProcessorContext<Object, Object>, RunTask> tasks;
    private @Nullable RunTask task;

    RunCommandProcessor(Function<ProcessorContext<Object, Object>, RunTask> tasks) {
        this.tasks = tasks;
    }

    @Override
    public void init(ProcessorContext<Object, Object> context) {
        task = tasks.apply(context);
    }

    @Override
    public void process(Record<String, CommandEnvelope<RunCommand>> record) {
        Objects.requireNonNull(task, "init comes first").take(record);
    }

    @Override
    public void close() {
        if (task != null) {
            task.close();
        }
    }
}
