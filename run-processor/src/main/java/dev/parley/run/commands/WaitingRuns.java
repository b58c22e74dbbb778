package dev.parley.run.commands;

import dev.parley.kit.service.Health;
import dev.parley.kit.service.Health.State;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Which runs of this instance wait for a definition, for whoever looks at its health. Thread-safe. */
public final class WaitingRuns {

    /** A definition takes milliseconds; what is missing for longer will not come by itself. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private record Waiting(int runs, Instant oldest) {}

    private final Map<Integer, Waiting> byPartition = new ConcurrentHashMap<>();
    private final InstantSource clock;

    public WaitingRuns(InstantSource clock) {
        this.clock = clock;
    }

    void report(int partition, int runs, Optional<Instant> oldest) {
        oldest.ifPresentOrElse(
                at -> byPartition.put(partition, new Waiting(runs, at)), () -> byPartition.remove(partition));
    }

    void gone(int partition) {
        byPartition.remove(partition);
    }

    /** How they stand. */
    public Health health() {
        int runs = byPartition.values().stream().mapToInt(Waiting::runs).sum();
        Optional<Instant> oldest =
                byPartition.values().stream().map(Waiting::oldest).min(Instant::compareTo);
        boolean tooLong =
                oldest.filter(at -> at.plus(PATIENCE).isBefore(clock.instant())).isPresent();
        return tooLong
                ? Health.of("definitions", State.DEGRADED, runs + " runs wait for definitions, since " + oldest.get())
                : Health.of("definitions", State.UP, runs + " runs wait for definitions");
    }
}
