package dev.parley.projections;

import dev.parley.domain.id.Tenant;
import dev.parley.domain.query.FeedFilter;
import dev.parley.kit.query.FeedMerge;
import dev.parley.kit.query.FeedPart;
import dev.parley.kit.query.FeedWindow;
import dev.parley.kit.query.Routes.Kind;
import dev.parley.kit.query.Routes.Route;
import dev.parley.projections.store.FeedLog;
import dev.parley.projections.store.FeedSearch;
import dev.parley.projections.store.FeedWatch;
import dev.parley.projections.store.HeldPartition;
import dev.parley.projections.store.ViewPartitions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The feed of the partitions that are here: rows are merged first, so that only events on the page are read. Thread-safe. */
final class HeldFeed {

    private final Map<Kind, ViewPartitions> kinds = new EnumMap<>(Kind.class);
    private final FeedWatch watch;

    HeldFeed(ViewPartitions runs, ViewPartitions catalog, FeedWatch watch) {
        this.kinds.put(Kind.RUN, runs);
        this.kinds.put(Kind.CATALOG, catalog);
        this.watch = watch;
    }

    /** What the partitions here have; together no more than the window shows. */
    List<FeedPart<byte[]>> parts(Tenant tenant, FeedFilter filter, FeedWindow window) {
        var search = new FeedSearch(tenant, filter, window);
        var holders = new HashMap<Route, HeldPartition>();
        var parts = new ArrayList<FeedPart<FeedLog.Row>>();
        kinds.forEach((kind, partitions) -> partitions.all().forEach(partition -> {
            var route = new Route(kind, partition.number());
            holders.put(route, partition);
            partition.read(stores -> search.in(stores.feed(), route)).ifPresent(parts::add);
        }));
        return FeedMerge.of(parts, window.limit(), window.cursor().order()).parts().stream()
                .flatMap(part ->
                        Optional.ofNullable(holders.get(part.partition()))
                                .flatMap(holder -> load(holder, part))
                                .stream())
                .toList();
    }

    /** Returns when something may be behind the cursor. */
    void await(Tenant tenant, FeedWindow window, Duration patience) {
        watch.await(tenant, () -> hasNews(tenant, window), patience);
    }

    /** Whether something is. */
    boolean hasNews(Tenant tenant, FeedWindow window) {
        return parts(tenant, FeedFilter.ALL, new FeedWindow(1, window.cursor())).stream()
                .anyMatch(part -> !part.items().isEmpty());
    }

    /** An event that was erased meanwhile is left out; a partition that went meanwhile was not read. */
    private static Optional<FeedPart<byte[]>> load(HeldPartition holder, FeedPart<FeedLog.Row> part) {
        return holder.read(stores -> part.map(row -> stores.aggregates().event(row.id(), row.version())));
    }
}
