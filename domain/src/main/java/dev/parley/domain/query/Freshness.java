package dev.parley.domain.query;

import java.time.Duration;
import java.util.OptionalLong;

/**
 * Which state a reader wants.
 *
 * @param minVersion at least this version, waiting for it up to {@code patience}
 * @param atVersion exactly as it stood at this version
 * @param patience how long to wait for the view to get there
 */
public record Freshness(OptionalLong minVersion, OptionalLong atVersion, Duration patience) {

    /** Whatever is there now. */
    public static final Freshness ANY = new Freshness(OptionalLong.empty(), OptionalLong.empty(), Duration.ZERO);

    /** At least that version. */
    public static Freshness atLeast(long version, Duration patience) {
        return new Freshness(OptionalLong.of(version), OptionalLong.empty(), patience);
    }

    /** Exactly as of that version. */
    public static Freshness at(long version, Duration patience) {
        return new Freshness(OptionalLong.empty(), OptionalLong.of(version), patience);
    }
}
