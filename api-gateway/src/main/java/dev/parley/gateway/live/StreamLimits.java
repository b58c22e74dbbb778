package dev.parley.gateway.live;

import java.time.Duration;

/**
 * How many streams may be open at once, how often one that has nothing to tell says that it is still there, and how long a reader may
 * take nothing.
 *
 * @param perGateway on this gateway; more are refused until some end
 * @param perOrganization of all API keys of one organization on this gateway
 * @param perKey of one API key on this gateway
 * @param perLink of one participant's link on this gateway: a few tabs and devices
 * @param stalled a connection on which no byte came or went for so long is closed; whole seconds, longer than the heartbeat
 */
public record StreamLimits(
        int perGateway, int perOrganization, int perKey, int perLink, Duration heartbeat, Duration stalled) {

    /** Fit for a laptop; a stream that waits costs about 14 KB of heap, 27 KB of memory in all. */
    public static final StreamLimits DEFAULT =
            new StreamLimits(10_000, 2_000, 500, 8, Duration.ofSeconds(15), Duration.ofMinutes(5));

    public StreamLimits {
        if (perGateway < 1 || perOrganization < 1 || perKey < 1 || perLink < 1 || !heartbeat.isPositive()) {
            throw new IllegalArgumentException("at least one stream may be open, and heartbeats are apart");
        }
        if (stalled.toSeconds() < 1 || stalled.compareTo(heartbeat) <= 0) {
            throw new IllegalArgumentException(
                    "a reader may take nothing for at least a second, and longer than a heartbeat");
        }
    }
}
