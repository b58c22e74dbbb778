package dev.parley.engines.model.call;

import java.time.Duration;
import java.util.OptionalLong;

/**
 * How calls are limited and repeated. Immutable.
 *
 * @param attempts of one call, the first included
 * @param firstBackoff wait before the second attempt; doubles with each, a quarter of it by chance
 * @param longestBackoff bound of it; what a provider asks for with {@code Retry-After} is waited for in full, or not at all
 * @param breakerFailures of the last {@code 2 x} calls of a model, after which it is left alone
 * @param breakerPause how long it is left alone, before one call tries again
 * @param atOnce calls of an organization that may be out at a time
 * @param atOnceOverall calls of the installation that may be out at a time
 * @param perMinute calls that an organization may make
 * @param patience how long a call waits for its turn under these limits
 * @param idle how long a streamed answer may stop
 * @param tokensPerRun budget of a run; empty for none
 * @param costMicrosPerRun the same, in millionths of the currency of the prices
 */
public record CallSettings(
        int attempts,
        Duration firstBackoff,
        Duration longestBackoff,
        int breakerFailures,
        Duration breakerPause,
        int atOnce,
        int atOnceOverall,
        int perMinute,
        Duration patience,
        Duration idle,
        OptionalLong tokensPerRun,
        OptionalLong costMicrosPerRun) {

    /** What a small installation does well with. */
    public static final CallSettings DEFAULT = new CallSettings(
            3,
            Duration.ofMillis(250),
            Duration.ofSeconds(4),
            5,
            Duration.ofSeconds(20),
            32,
            128,
            600,
            Duration.ofSeconds(2),
            Duration.ofSeconds(45),
            OptionalLong.of(1_000_000),
            OptionalLong.empty());

    public CallSettings {
        if (attempts < 1 || breakerFailures < 1 || atOnce < 1 || atOnceOverall < 1 || perMinute < 1) {
            throw new IllegalArgumentException("attempts and limits are 1 or more");
        }
        if (firstBackoff.compareTo(longestBackoff) >= 0) {
            throw new IllegalArgumentException("the first backoff is shorter than the longest");
        }
    }

    /** The same with another budget for a run. */
    public CallSettings withBudget(OptionalLong tokens, OptionalLong costMicros) {
        return new CallSettings(
                attempts,
                firstBackoff,
                longestBackoff,
                breakerFailures,
                breakerPause,
                atOnce,
                atOnceOverall,
                perMinute,
                patience,
                idle,
                tokens,
                costMicros);
    }

    /** The same with other limits for each organization. */
    public CallSettings withLimits(int callsAtOnce, int callsPerMinute) {
        return new CallSettings(
                attempts,
                firstBackoff,
                longestBackoff,
                breakerFailures,
                breakerPause,
                callsAtOnce,
                Math.max(atOnceOverall, callsAtOnce),
                callsPerMinute,
                patience,
                idle,
                tokensPerRun,
                costMicrosPerRun);
    }
}
