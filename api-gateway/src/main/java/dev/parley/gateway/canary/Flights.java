package dev.parley.gateway.canary;

import dev.parley.kit.service.Health;
import dev.parley.kit.service.Health.State;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What became of the canaries of each partition. It takes a whole limit without one to complain, and a single one to be well
 * again, so a hiccup is no news. Thread-safe.
 */
final class Flights {

    private record Last(boolean ever, Instant cameThrough, String since) {}

    private final Duration limit;
    private final InstantSource clock;
    private final Map<Integer, Last> byPartition = new TreeMap<>();

    /** From now on the limit counts for every partition. */
    Flights(int partitions, Duration limit, InstantSource clock) {
        this.limit = limit;
        this.clock = clock;
        for (int partition = 0; partition < partitions; partition++) {
            byPartition.put(partition, new Last(false, clock.instant(), "none was sent"));
        }
    }

    synchronized void cameThrough(int partition) {
        byPartition.put(partition, new Last(true, clock.instant(), "all came through"));
    }

    /** @param how far it came, for whoever looks at the health */
    synchronized void wasLost(int partition, String how) {
        byPartition.computeIfPresent(partition, (_, last) -> new Last(last.ever, last.cameThrough, how));
    }

    /** How long it has been, where it has been longest. */
    synchronized Duration age() {
        Instant now = clock.instant();
        return byPartition.values().stream()
                .map(last -> Duration.between(last.cameThrough, now))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    synchronized Health health() {
        Instant now = clock.instant();
        String late = byPartition.entrySet().stream()
                .filter(entry -> entry.getValue().cameThrough.plus(limit).isBefore(now))
                .map(entry -> "partition " + entry.getKey() + " for "
                        + Duration.between(entry.getValue().cameThrough, now).toSeconds() + " s ("
                        + entry.getValue().since + ")")
                .collect(Collectors.joining(", "));
        return late.isEmpty()
                ? Health.of("canary", State.UP, wellFor(age()))
                : Health.of("canary", State.DEGRADED, "no canary came through: " + late);
    }

    private String wellFor(Duration age) {
        return byPartition.values().stream().allMatch(Last::ever)
                ? "from command to view on every partition, the last time " + age.toSeconds() + " s ago"
                : "the first ones are under way";
    }
}
