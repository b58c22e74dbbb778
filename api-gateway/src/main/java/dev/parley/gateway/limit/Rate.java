package dev.parley.gateway.limit;

import java.time.Duration;

/**
 * A rate of requests.
 *
 * @param perSecond how many come back every second
 * @param burst how many may be made at once after a rest
 */
public record Rate(int perSecond, int burst) {
    public Rate {
        if (perSecond < 1 || burst < perSecond) {
            throw new IllegalArgumentException(
                    "a rate allows at least 1 request a second, and at once at least what it allows in a second");
        }
    }

    /** How long it takes until all requests are there again. */
    public Duration window() {
        return Duration.ofSeconds(Math.ceilDiv(burst, perSecond));
    }
}
