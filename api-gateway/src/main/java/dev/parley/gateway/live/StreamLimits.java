package dev.parley.gateway.live;

import java.time.Duration;

/**
 * How many streams may be open at once, and how often one that has nothing to tell says that it is still there.
 *
 * @param perGateway on this gateway; more are refused until some end
 * @param perKey of one API key on this gateway
 * @param perLink of one participant's link on this gateway: a few tabs and devices
 */
public record StreamLimits(int perGateway, int perKey, int perLink, Duration heartbeat) {

    /** Fit for a laptop; a stream that waits costs a few kilobytes. */
    public static final StreamLimits DEFAULT = new StreamLimits(5_000, 500, 8, Duration.ofSeconds(15));

    public StreamLimits {
        if (perGateway < 1 || perKey < 1 || perLink < 1 || !heartbeat.isPositive()) {
            throw new IllegalArgumentException("at least one stream may be open, and heartbeats are apart");
        }
    }
}
