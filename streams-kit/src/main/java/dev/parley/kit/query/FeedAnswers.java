package dev.parley.kit.query;

import dev.parley.domain.id.Tenant;
import dev.parley.domain.query.FeedEvent;
import dev.parley.domain.query.FeedFilter;
import dev.parley.domain.query.FeedPage;
import dev.parley.domain.query.FeedQueries;
import dev.parley.domain.query.FeedRequest;
import dev.parley.domain.query.FeedRequest.Order;
import dev.parley.domain.query.ReadResult;
import dev.parley.kit.query.Routes.Kind;
import dev.parley.kit.query.Routes.Route;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Answers queries on the feed from {@link Records}. Thread-safe. */
final class FeedAnswers implements FeedQueries {

    private final Records records;
    private final Decoding decoding;

    FeedAnswers(Records records, Decoding decoding) {
        this.records = records;
        this.decoding = decoding;
    }

    @Override
    public ReadResult<FeedPage> feed(Tenant tenant, FeedFilter filter, FeedRequest request) {
        var cursor = request.cursor()
                .map(text -> FeedCursor.of(text, request.order())
                        .orElseThrow(() -> new IllegalArgumentException("not a cursor of this feed")))
                .orElseGet(() -> FeedCursor.beginning(request.order()));
        var window = new FeedWindow(request.limit(), cursor);
        long until = System.nanoTime() + request.patience().toNanos();
        while (true) {
            ReadResult<FeedPage> page = page(tenant, filter, window);
            var left = Duration.ofNanos(until - System.nanoTime());
            if (!isEmpty(page) || request.order() == Order.NEWEST_FIRST || !left.isPositive()) {
                return page;
            }
            records.awaitFeed(tenant, window, left);
        }
    }

    @Override
    public ReadResult<String> feedEnd(Tenant tenant) {
        var window = new FeedWindow(1, FeedCursor.beginning(Order.NEWEST_FIRST));
        return Results.map(records.feed(tenant, FeedFilter.ALL, window), parts -> {
            var places = new HashMap<Route, FeedPlace>();
            parts.stream()
                    .filter(part -> !part.start().equals(FeedPlace.START))
                    .forEach(part -> places.put(part.partition(), part.start().previous()));
            return new FeedCursor(Order.OLDEST_FIRST, places).text();
        });
    }

    private static boolean isEmpty(ReadResult<FeedPage> page) {
        return page instanceof ReadResult.Found<FeedPage>(FeedPage found)
                && found.items().isEmpty()
                && !found.hasMore();
    }

    private ReadResult<FeedPage> page(Tenant tenant, FeedFilter filter, FeedWindow window) {
        return Results.map(records.feed(tenant, filter, window), parts -> page(parts, window));
    }

    private FeedPage page(List<FeedPart<byte[]>> parts, FeedWindow window) {
        Order order = window.cursor().order();
        var merged = FeedMerge.of(parts, window.limit(), order);
        Map<Route, FeedPlace> places = new HashMap<>();
        parts.forEach(part -> place(places, part.partition(), part.start(), order));
        var items = new ArrayList<FeedPage.Item>();
        for (FeedMerge.Placed<byte[]> item : merged.items()) {
            place(places, item.key().partition(), item.key().place(), order);
            items.add(new FeedPage.Item(
                    event(item.key().partition().kind(), item.value()), new FeedCursor(order, places).text()));
        }
        merged.parts().forEach(part -> place(places, part.partition(), part.through(), order));
        return new FeedPage(
                items,
                new FeedCursor(order, places).text(),
                merged.parts().stream().anyMatch(FeedPart::more));
    }

    /** Oldest first a partition without events needs no place; newest first it must stay without them. */
    private static void place(Map<Route, FeedPlace> places, Route partition, FeedPlace place, Order order) {
        if (order == Order.NEWEST_FIRST || !place.equals(FeedPlace.START)) {
            places.put(partition, place);
        }
    }

    private FeedEvent event(Kind kind, byte[] record) {
        return kind == Kind.CATALOG
                ? new FeedEvent.OfCatalog(decoding.catalogEvent().apply(record))
                : new FeedEvent.OfRun(decoding.runEvent().apply(record));
    }
}
