package dev.parley.gateway.limit;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** What each caller has left. Callers that have not been seen for longest are forgotten first. Thread-safe. */
public final class Allowances {

    private static final int CALLERS = 100_000;

    private final RequestRates rates;
    private final Map<Holder, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Holder, Bucket> eldest) {
            return size() > CALLERS;
        }
    };

    public Allowances(RequestRates rates) {
        this.rates = rates;
    }

    /** Who has an allowance. */
    public record Holder(Kind kind, String name) {}

    /** The kinds of holder, as the headers name their policies. */
    public enum Kind {
        KEY,
        LINK,
        ADDRESS
    }

    /**
     * What became of a request.
     *
     * @param granted whether it may go on
     * @param left how many more may follow at once
     * @param untilFull until all of them are there again
     * @param untilNext until the next one may come
     */
    public record Grant(Rate rate, boolean granted, long left, Duration untilFull, Duration untilNext) {}

    /** Takes one request from the holder's allowance, if it has one left. */
    public Grant take(Holder holder) {
        var probe = bucket(holder).tryConsumeAndReturnRemaining(1);
        return new Grant(
                rate(holder.kind()),
                probe.isConsumed(),
                probe.getRemainingTokens(),
                Duration.ofNanos(probe.getNanosToWaitForReset()),
                Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private Bucket bucket(Holder holder) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(holder, this::full);
        }
    }

    private Bucket full(Holder holder) {
        var rate = rate(holder.kind());
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(rate.burst()).refillGreedy(rate.perSecond(), Duration.ofSeconds(1)))
                .build();
    }

    private Rate rate(Kind kind) {
        return switch (kind) {
            case KEY -> rates.perKey();
            case LINK -> rates.perLink();
            case ADDRESS -> rates.perAddress();
        };
    }
}
