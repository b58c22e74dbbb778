package dev.parley.kit.streams;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.apache.kafka.streams.processor.Cancellable;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ProcessingContext;

/**
 * Rings once when it was asked to, and never otherwise. Streams commits after every punctuation, whatever was done in it, and a broker
 * pays for each of these transactions: tasks that look at their clock all the time keep an idle system busy. Of one task; not thread-safe.
 */
public final class Alarm {

    private static final long OFF = Long.MAX_VALUE;

    private final ProcessingContext context;
    private final Duration pause;
    private final LongConsumer ring;
    private long ringsAt = OFF;
    private Optional<Cancellable> punctuation = Optional.empty();

    /**
     * @param pause it never rings sooner than this after it was asked to
     * @param ring is given the machine's time, in milliseconds; may ask again
     */
    public Alarm(ProcessingContext context, Duration pause, LongConsumer ring) {
        this.context = context;
        this.pause = pause;
        this.ring = ring;
    }

    /** Rings when the pause is over, if it does not ring before. */
    public void soon() {
        ringAt(context.currentSystemTimeMs() + pause.toMillis());
    }

    /** Rings {@link #soon} where something is left to do. */
    public void soonIf(boolean left) {
        if (left) {
            soon();
        }
    }

    /**
     * Rings at that time, if it does not ring before. Only where a record or a ringing is being processed: when a task begins, its
     * context does not know the time yet, see {@link #soon}.
     *
     * @param time milliseconds; {@link Long#MAX_VALUE} for never
     */
    public void by(long time) {
        ringAt(Math.max(time, context.currentSystemTimeMs() + pause.toMillis()));
    }

    private void ringAt(long time) {
        if (time < ringsAt) {
            off();
            ringsAt = time;
            var delay = Duration.ofMillis(time - context.currentSystemTimeMs());
            punctuation = Optional.of(context.schedule(delay, PunctuationType.WALL_CLOCK_TIME, this::ring));
        }
    }

    private void ring(long now) {
        off();
        ring.accept(now);
    }

    private void off() {
        punctuation.ifPresent(Cancellable::cancel);
        punctuation = Optional.empty();
        ringsAt = OFF;
    }
}
