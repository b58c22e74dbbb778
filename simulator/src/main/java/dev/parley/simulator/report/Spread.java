package dev.parley.simulator.report;

import java.util.TreeMap;

/**
 * How whole numbers are spread. Values from {@link #EXACT} on are kept to three digits, so that it stays small however many are
 * added. Not thread-safe.
 */
public final class Spread {

    private static final long EXACT = 1_000;

    private final TreeMap<Long, Long> counts = new TreeMap<>();
    private long count;
    private long sum;

    /** What a reader is told of it; all 0 where there is nothing. */
    public record Summary(long least, long median, long p90, long most, double mean) {}

    void add(long value) {
        counts.merge(rounded(value), 1L, Long::sum);
        count++;
        sum += value;
    }

    Summary summary() {
        return count == 0
                ? new Summary(0, 0, 0, 0, 0)
                : new Summary(
                        counts.firstKey(),
                        quantile(0.5),
                        quantile(0.9),
                        counts.lastKey(),
                        Shares.rounded((double) sum / count));
    }

    /** The least value that so many of all do not exceed. */
    private long quantile(double share) {
        long rank = Math.max(1, (long) Math.ceil(share * count));
        long seen = 0;
        for (var entry : counts.entrySet()) {
            seen += entry.getValue();
            if (seen >= rank) {
                return entry.getKey();
            }
        }
        return counts.lastKey();
    }

    private static long rounded(long value) {
        long step = 1;
        while (value / step >= EXACT) {
            step *= 10;
        }
        return value / step * step;
    }
}
