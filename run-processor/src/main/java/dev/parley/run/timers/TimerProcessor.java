package dev.parley.run.timers;

import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.run.RunEvent;
import dev.parley.kit.streams.Alarm;
import java.time.Duration;
import java.util.Objects;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/** Hands events and the passing of time to {@link RunTimers}, and what they fire to the commands. */
final class TimerProcessor implements Processor<String, EventEnvelope<RunEvent>, String, byte[]> {

    private static final Duration AT_MOST_EVERY = Duration.ofMillis(100);

    private final DeadlineCommands commands;
    private @Nullable RunTimers timers;
    private @Nullable Alarm alarm;

    TimerProcessor(DeadlineCommands commands) {
        this.commands = commands;
    }

    @Override
    public void init(ProcessorContext<String, byte[]> context) {
        var made = new RunTimers(
                new Clocks(context.getStateStore(TimerTopology.CLOCKS)),
                new DueIndex(context.getStateStore(TimerTopology.DUE)));
        timers = made;
        alarm = new Alarm(context, AT_MOST_EVERY, now -> fire(context, now));
        alarm.soon();
    }

    private void fire(ProcessorContext<String, byte[]> context, long now) {
        int fired = timers().fire(now, (due, firing) -> context.forward(commands.command(due, firing, now)));
        if (fired > 0) {
            // Whoever reads the commands cannot read past an open transaction of ours.
            context.commit();
        }
        alarm().by(timers().nextLook());
    }

    @Override
    public void process(Record<String, EventEnvelope<RunEvent>> record) {
        timers().follow(record.value());
        alarm().by(timers().nextLook());
    }

    private RunTimers timers() {
        return Objects.requireNonNull(timers, "init comes first");
    }

    private Alarm alarm() {
        return Objects.requireNonNull(alarm, "init comes first");
    }
}
