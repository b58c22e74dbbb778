package dev.parley.gateway.http;

import dev.parley.domain.query.FeedFilter;
import dev.parley.domain.query.FeedRequest;
import dev.parley.domain.query.FeedRequest.Order;
import dev.parley.domain.query.PageRequest;
import dev.parley.gateway.input.Query;
import dev.parley.kit.query.FeedCursor;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which events of the feed a reader wants. */
record FeedListing(FeedFilter filter, int limit, Order order, Optional<String> cursor) {

    private static final Pattern TYPE = Pattern.compile("[a-z_]{1,40}\\.[a-z_]{1,40}");
    private static final int MOST_TYPES = 50;

    /** A page of the feed. */
    static FeedListing read(Query query) {
        var orders = query.choices("order", Order.class);
        var order = orders.isEmpty() ? Order.NEWEST_FIRST : orders.iterator().next();
        return new FeedListing(
                filter(query),
                (int) query.number("limit", 1, PageRequest.MAX_LIMIT).orElse(Paging.DEFAULT_LIMIT),
                order,
                cursor(query, order));
    }

    /** The feed as it goes on. */
    static FeedListing readLive(Query query) {
        return new FeedListing(
                filter(query), PageRequest.MAX_LIMIT, Order.OLDEST_FIRST, cursor(query, Order.OLDEST_FIRST));
    }

    FeedRequest request() {
        var first = order == Order.OLDEST_FIRST ? FeedRequest.oldestFirst(limit) : FeedRequest.newestFirst(limit);
        return cursor.map(first::from).orElse(first);
    }

    private static FeedFilter filter(Query query) {
        return new FeedFilter(types(query), query.time("created_after"), query.time("created_before"));
    }

    private static Optional<String> cursor(Query query, Order order) {
        var cursor = query.text("cursor");
        if (cursor.isPresent() && FeedCursor.of(cursor.get(), order).isEmpty()) {
            query.error("cursor", "invalid_format", "must be the next_cursor of an earlier page in the same order");
        }
        return cursor;
    }

    private static Set<String> types(Query query) {
        var types = Set.copyOf(query.texts("type"));
        if (types.size() > MOST_TYPES) {
            query.error("type", "limit_exceeded", "must not be given more than " + MOST_TYPES + " times");
        }
        if (!types.stream().allMatch(type -> TYPE.matcher(type).matches())) {
            query.error("type", "invalid_format", "must be a type of event, such as message.recorded");
        }
        return types;
    }
}
