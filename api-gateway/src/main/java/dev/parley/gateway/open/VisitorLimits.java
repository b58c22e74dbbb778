package dev.parley.gateway.open;

import dev.parley.domain.catalog.OpenLink;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How many visitors come in within a minute: over a link what its owner says, and from one address so many over all links. Each
 * gateway counts for itself. Thread-safe.
 */
public final class VisitorLimits {

    /** A class of students, or an office, may share an address. */
    public static final int PER_ADDRESS = 60;

    /** Where the owner of a link does not say a number. */
    public static final int PER_LINK = 600;

    private static final int REMEMBERED = 10_000;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** One visitor comes; when that is one too many: how long to wait. */
    public Optional<Duration> enter(OpenLink link, String address) {
        int most = link.spec().runsPerMinute().orElse(PER_LINK);
        return wait("address " + address, PER_ADDRESS).or(() -> wait("link " + link.id() + " " + most, most));
    }

    private Optional<Duration> wait(String name, int perMinute) {
        Bucket bucket;
        synchronized (buckets) {
            bucket = buckets.computeIfAbsent(
                    name,
                    _ -> Bucket.builder()
                            .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
                            .build());
        }
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofSeconds(
                        1 + Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds()));
    }
}
