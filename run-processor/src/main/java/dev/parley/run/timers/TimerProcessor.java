package dev.parley.run.timers;

import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.run.RunEvent;
import java.time.Duration;
import java.util.Objects;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/** Hands events and the passing of time to {@link RunTimers}, and what they fire to the commands. */
final class TimerProcessor implements Processor<String, EventEnvelope<RunEvent>, String, byte[]> {

    private static final Duration LOOK_EVERY = Duration.ofMillis(100);

    private final DeadlineCommands commands;
    private @Nullable RunTimers timers;

    TimerProcessor(DeadlineCommands commands) {
        this.commands = commands;
    }

    @Override
    public void init(ProcessorContext<String, byte[]> context) {
        var made = new RunTimers(
                new Clocks(context.getStateStore(TimerTopology.CLOCKS)),
                new DueIndex(context.getStateStore(TimerTopology.DUE)));
        timers = made;
        context.schedule(LOOK_EVERY, PunctuationType.WALL_CLOCK_TIME, now -> {
            int fired = made.fire(now, (due, firing) -> context.forward(commands.command(due, firing, now)));
            if (fired > 0) {
                // Whoever reads the commands cannot read past an open transaction of ours.
                context.commit();
            }
        });
    }

    @Override
    public void process(Record<String, EventEnvelope<RunEvent>> record) {
        Objects.requireNonNull(timers, "init comes first").follow(record.value());
    }
}
