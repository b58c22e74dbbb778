package dev.parley.domain.query;

import java.util.List;

/**
 * A part of a tenant's feed.
 *
 * @param cursor where it goes on; oldest first that is so at the end, too
 * @param hasMore whether there may be more right now
 */
public record FeedPage(List<Item> items, String cursor, boolean hasMore) {
    public FeedPage {
        items = List.copyOf(items);
    }

    /** An event, and the cursor of those who have read up to it. */
    public record Item(FeedEvent event, String cursor) {}
}
