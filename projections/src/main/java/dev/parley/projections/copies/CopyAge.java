package dev.parley.projections.copies;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How old what a copy has may be, from looks at how far each store has come and where its changelog, or the log itself, ended. A store is
 * as old as the last look at which there was nothing behind the place where it is now. Never too young; too old by the time between two looks, and
 * where a transaction came to nothing behind the last record, by as long as no other record follows. Thread-safe.
 */
public final class CopyAge {

    /** Behind the last record is the mark of its transaction, which no store gets to see. */
    private static final long MARK = 1;

    /** Ends remembered of a store; one that is behind by more is no copy worth reading. */
    private static final int REMEMBERED = 1_000;

    /** Where a store is in its changelog, or in the log itself, and where that ends; both are offsets of what comes next. */
    public record Come(long place, long end) {}

    private record Store(String name, int partition) {}

    /** Ends as they were seen: each with the last time that the log ended there. */
    private final Map<Store, NavigableMap<Long, Instant>> ends = new HashMap<>();

    private final Map<Store, Long> places = new HashMap<>();

    /**
     * A look.
     *
     * @param at when it began: nothing in it is older
     * @param come by store and partition
     */
    public synchronized void looked(Instant at, Map<String, Map<Integer, Come>> come) {
        places.clear();
        come.forEach((name, partitions) -> partitions.forEach((partition, far) -> {
            var store = new Store(name, partition);
            places.put(store, far.place());
            var seen = ends.computeIfAbsent(store, _ -> new TreeMap<>());
            seen.put(far.end(), at);
            while (seen.size() > REMEMBERED) {
                seen.pollFirstEntry();
            }
        }));
        ends.keySet().retainAll(places.keySet());
    }

    /** How old those stores of a partition may be, taken together; empty when they have not caught up, or are not here. */
    public synchronized Optional<Duration> of(Iterable<String> stores, int partition, Instant now) {
        var oldest = now;
        for (String name : stores) {
            Optional<Instant> asOf = asOf(new Store(name, partition));
            if (asOf.isEmpty()) {
                return Optional.empty();
            }
            oldest = asOf.get().isBefore(oldest) ? asOf.get() : oldest;
        }
        return Optional.of(Duration.between(oldest, now));
    }

    /** Nothing that was known before is true any more. */
    public synchronized void forget() {
        ends.clear();
        places.clear();
    }

    private Optional<Instant> asOf(Store store) {
        var place = places.get(store);
        var seen = ends.get(store);
        return place == null || seen == null
                ? Optional.empty()
                : Optional.ofNullable(seen.floorEntry(place + MARK)).map(Map.Entry::getValue);
    }
}
