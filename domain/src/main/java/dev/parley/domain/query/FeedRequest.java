package dev.parley.domain.query;

import java.time.Duration;
import java.util.Optional;

/**
 * Which part of a tenant's feed.
 *
 * @param limit most events, 1 to {@link PageRequest#MAX_LIMIT}
 * @param order in which the feed is read
 * @param cursor where an earlier page of the same order left off; empty for its beginning
 * @param patience how long to wait for an event when there is none yet; only oldest first
 */
public record FeedRequest(int limit, Order order, Optional<String> cursor, Duration patience) {

    /** The two ways to read the feed. */
    public enum Order {
        /** For those who follow it: whoever resumes with the cursor misses nothing and gets nothing twice. */
        OLDEST_FIRST,
        /** For those who look back: events that come meanwhile do not move its pages. */
        NEWEST_FIRST
    }

    public FeedRequest {
        if (limit < 1 || limit > PageRequest.MAX_LIMIT) {
            throw new IllegalArgumentException("limit is between 1 and " + PageRequest.MAX_LIMIT);
        }
    }

    /** From the first event on. */
    public static FeedRequest oldestFirst(int limit) {
        return new FeedRequest(limit, Order.OLDEST_FIRST, Optional.empty(), Duration.ZERO);
    }

    /** From the last event back. */
    public static FeedRequest newestFirst(int limit) {
        return new FeedRequest(limit, Order.NEWEST_FIRST, Optional.empty(), Duration.ZERO);
    }

    /** This, from where an earlier page left off. */
    public FeedRequest from(String place) {
        return new FeedRequest(limit, order, Optional.of(place), patience);
    }

    /** This, waiting so long for an event when there is none yet. */
    public FeedRequest waiting(Duration time) {
        return new FeedRequest(limit, order, cursor, time);
    }
}
