package dev.parley.gateway.limit;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The requests in flight. Bulkheads of libraries (Resilience4j, Failsafe) have places for one kind each; here what is important may
 * take all places, and what is not only some. Never waits. Thread-safe.
 */
public final class InFlight {

    private final InFlightLimits limits;
    private final Map<Traffic, Integer> taken = new EnumMap<>(Traffic.class);
    private int all;

    public InFlight(InFlightLimits limits) {
        this.limits = limits;
    }

    /** A request's place; given back once, however often that is said. */
    public final class Place {
        private final Traffic traffic;
        private final AtomicBoolean held = new AtomicBoolean(true);

        private Place(Traffic traffic) {
            this.traffic = traffic;
        }

        /** The request is in flight no more. */
        public void giveBack() {
            if (held.compareAndSet(true, false)) {
                InFlight.this.giveBack(traffic);
            }
        }
    }

    /** A place, if that kind of traffic is given another one. */
    public synchronized Optional<Place> take(Traffic traffic) {
        if (all >= limits.most(traffic) || count(traffic) >= limits.mostOfItsKind(traffic)) {
            return Optional.empty();
        }
        all++;
        taken.merge(traffic, 1, Integer::sum);
        return Optional.of(new Place(traffic));
    }

    private synchronized void giveBack(Traffic traffic) {
        all--;
        taken.merge(traffic, -1, Integer::sum);
    }

    /** How many of that kind are in flight. */
    public synchronized int count(Traffic traffic) {
        return taken.getOrDefault(traffic, 0);
    }
}
