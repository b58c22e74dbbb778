package dev.parley.gateway.live;

import java.time.Duration;
import java.util.List;

/** Tells what happens, from one place in the history on. Blocking; used by one thread at a time. */
public interface Follower {

    /** Waits for what comes next, at most that long. */
    Step next(Duration patience) throws InterruptedException;

    /** What came. */
    sealed interface Step {

        /** This happened. */
        record Told(List<SentEvent> events) implements Step {
            public Told {
                events = List.copyOf(events);
            }
        }

        /** Nothing so far. */
        record Nothing() implements Step {}

        /** Nothing more will come. */
        record End() implements Step {}
    }
}
