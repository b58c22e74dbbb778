package dev.parley.domain.query;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Which state a reader wants.
 *
 * <p>A view that is older than {@code minVersion} is waited for, and "not yet" when it does not come in time. Nothing else is
 * waited for: a version beyond the newest one, or a time before the first one, does not exist. So a reader who was told
 * that a version exists says so with {@code minVersion}.
 *
 * @param minVersion the view has come at least to this version
 * @param atVersion exactly as it stood at this version
 * @param atTime as it stood then: at the last event that is not after this time
 * @param patience how long to wait for the view to come to {@code minVersion}
 */
public record Freshness(OptionalLong minVersion, OptionalLong atVersion, Optional<Instant> atTime, Duration patience) {

    /** Whatever is there now. */
    public static final Freshness ANY =
            new Freshness(OptionalLong.empty(), OptionalLong.empty(), Optional.empty(), Duration.ZERO);

    public Freshness {
        if (atVersion.isPresent() && atTime.isPresent()) {
            throw new IllegalArgumentException("a state is asked for by version or by time, not by both");
        }
    }

    /** At least that version. */
    public static Freshness atLeast(long version, Duration patience) {
        return new Freshness(OptionalLong.of(version), OptionalLong.empty(), Optional.empty(), patience);
    }

    /** Exactly as of that version, which is known to exist. */
    public static Freshness at(long version, Duration patience) {
        return new Freshness(OptionalLong.of(version), OptionalLong.of(version), Optional.empty(), patience);
    }

    /** This, but as it stood at that version; absent when there is no such version. */
    public Freshness asOf(long version) {
        return new Freshness(minVersion, OptionalLong.of(version), Optional.empty(), patience);
    }

    /** This, but as it stood then; absent when there was nothing yet. */
    public Freshness asOf(Instant time) {
        return new Freshness(minVersion, OptionalLong.empty(), Optional.of(time), patience);
    }

    /** Whether an earlier state than the newest is wanted. */
    public boolean isPast() {
        return atVersion.isPresent() || atTime.isPresent();
    }
}
