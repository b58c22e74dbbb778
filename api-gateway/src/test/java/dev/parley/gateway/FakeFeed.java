package dev.parley.gateway;

import dev.parley.domain.id.Tenant;
import dev.parley.domain.query.FeedEvent;
import dev.parley.domain.query.FeedFilter;
import dev.parley.domain.query.FeedPage;
import dev.parley.domain.query.FeedQueries;
import dev.parley.domain.query.FeedRequest;
import dev.parley.domain.query.FeedRequest.Order;
import dev.parley.domain.query.ReadResult;
import dev.parley.domain.query.UsageQueries;
import dev.parley.domain.run.RunState;
import dev.parley.domain.view.Usage;
import dev.parley.kit.query.FeedCursor;
import dev.parley.kit.query.FeedPlace;
import dev.parley.kit.query.Routes.Kind;
import dev.parley.kit.query.Routes.Route;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The feed of the runs that are kept in memory; a place in it is how many events are before it. */
final class FakeFeed implements FeedQueries, UsageQueries {

    private static final Route ONLY = new Route(Kind.RUN, 0);

    private final FakeRuns runs;

    FakeFeed(FakeRuns runs) {
        this.runs = runs;
    }

    @Override
    public ReadResult<FeedPage> feed(Tenant tenant, FeedFilter filter, FeedRequest request) {
        var oldestFirst = request.order() == Order.OLDEST_FIRST;
        int from =
                request.cursor().map(cursor -> place(cursor, request.order())).orElse(0);
        var all = new ArrayList<>(runs.log(from, oldestFirst ? request.patience() : Duration.ZERO));
        var log = oldestFirst ? all : all.reversed();
        var items = new ArrayList<FeedPage.Item>();
        int at = from;
        while (at < log.size() && items.size() < request.limit()) {
            var event = new FeedEvent.OfRun(log.get(at++));
            if (event.meta().tenant().equals(tenant) && filter.matches(event)) {
                items.add(new FeedPage.Item(event, cursor(at, request.order())));
            }
        }
        return new ReadResult.Found<>(new FeedPage(items, cursor(at, request.order()), at < log.size()));
    }

    @Override
    public ReadResult<String> feedEnd(Tenant tenant) {
        return new ReadResult.Found<>(cursor(runs.log(-1, Duration.ZERO).size(), Order.OLDEST_FIRST));
    }

    @Override
    public ReadResult<SortedMap<LocalDate, Usage>> usage(Tenant tenant, LocalDate first, LocalDate last) {
        var days = new TreeMap<LocalDate, Usage>();
        runs.log(-1, Duration.ZERO).stream()
                .filter(event -> event.meta().tenant().equals(tenant))
                .forEach(event -> days.merge(
                        LocalDate.ofInstant(event.meta().occurredAt(), ZoneOffset.UTC),
                        Usage.of(RunState.None.NONE, event),
                        Usage::plus));
        return new ReadResult.Found<>(days.subMap(first, last.plusDays(1)));
    }

    private static String cursor(int place, Order order) {
        return new FeedCursor(order, Map.of(ONLY, new FeedPlace(1, place))).text();
    }

    private static int place(String cursor, Order order) {
        var places = FeedCursor.of(cursor, order).orElseThrow().places();
        return (int) places.getOrDefault(ONLY, new FeedPlace(1, 0)).offset();
    }
}
