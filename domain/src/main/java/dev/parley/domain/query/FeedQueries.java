package dev.parley.domain.query;

import dev.parley.domain.id.Tenant;

/**
 * What happened in an organization, over all its runs and catalog objects: the events of each in order, of different ones as
 * nearly by time as can be said. Blocking; call from virtual threads. Thread-safe.
 */
public interface FeedQueries {

    /**
     * A part of the feed.
     *
     * @throws IllegalArgumentException if the cursor is none of this order
     */
    ReadResult<FeedPage> feed(Tenant tenant, FeedFilter filter, FeedRequest request);

    /** The cursor, oldest first, of those who want only what comes from now on. */
    ReadResult<String> feedEnd(Tenant tenant);
}
