package dev.parley.projections.store;

import dev.parley.domain.id.Tenant;
import dev.parley.domain.query.FeedFilter;
import dev.parley.kit.query.FeedPart;
import dev.parley.kit.query.FeedPlace;
import dev.parley.kit.query.FeedWindow;
import dev.parley.kit.query.Routes.Route;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueIterator;

/** Reads one partition's part of a feed, without opening an event. */
public final class FeedSearch {

    /** How many rows one request looks at in one partition; a longer search goes on with the next page. */
    public static final int ROWS_PER_REQUEST = 5_000;

    private final Tenant tenant;
    private final FeedFilter filter;
    private final FeedWindow window;
    private final Set<Integer> types;

    public FeedSearch(Tenant tenant, FeedFilter filter, FeedWindow window) {
        this.tenant = tenant;
        this.filter = filter;
        this.window = window;
        this.types = filter.types().stream().map(String::hashCode).collect(Collectors.toSet());
    }

    /** What the partition has from the window's cursor on. */
    public FeedPart<FeedLog.Row> in(FeedLog log, Route partition) {
        FeedPlace start = start(log, partition);
        var items = new ArrayList<FeedPart.Item<FeedLog.Row>>();
        FeedPlace through = start;
        try (KeyValueIterator<Bytes, byte[]> rows = rows(log, start)) {
            for (int looked = 0; rows.hasNext(); looked++) {
                if (looked == ROWS_PER_REQUEST || items.size() == window.limit()) {
                    return new FeedPart<>(partition, start, items, through, Optional.of(through));
                }
                FeedLog.Row row = FeedLog.row(rows.next());
                through = row.place();
                if (types.isEmpty() || types.contains(row.type())) {
                    items.add(new FeedPart.Item<>(row.place(), row));
                }
            }
        }
        return new FeedPart<>(partition, start, items, through, Optional.empty());
    }

    /** Newest first the place right behind the newest event is kept: what comes later is on no page. */
    private FeedPlace start(FeedLog log, Route partition) {
        Optional<FeedPlace> place = Optional.ofNullable(window.cursor().places().get(partition));
        return switch (window.cursor().order()) {
            case OLDEST_FIRST -> place.orElse(FeedPlace.START);
            case NEWEST_FIRST -> place.orElseGet(() -> end(log));
        };
    }

    private FeedPlace end(FeedLog log) {
        try (var last = log.reverseRange(tenant, FeedPlace.START, FeedLog.last())) {
            return last.hasNext() ? FeedLog.row(last.next()).place().next() : FeedPlace.START;
        }
    }

    private KeyValueIterator<Bytes, byte[]> rows(FeedLog log, FeedPlace start) {
        FeedPlace earliest = filter.after().map(FeedSearch::behind).orElse(FeedPlace.START);
        FeedPlace latest = filter.before().map(FeedSearch::before).orElseGet(FeedLog::last);
        return switch (window.cursor().order()) {
            case OLDEST_FIRST -> log.range(tenant, later(start.next(), earliest), latest);
            case NEWEST_FIRST -> log.reverseRange(tenant, earliest, earlier(previous(start), latest));
        };
    }

    private static FeedPlace behind(Instant time) {
        return new FeedPlace(Math.max(0, time.toEpochMilli() + 1), 0);
    }

    private static FeedPlace before(Instant time) {
        return new FeedPlace(
                Math.max(0, time.minusNanos(1).toEpochMilli()), FeedLog.last().offset());
    }

    /** The last place before this one. */
    private static FeedPlace previous(FeedPlace place) {
        return place.offset() > 0
                ? new FeedPlace(place.at(), place.offset() - 1)
                : new FeedPlace(
                        Math.max(0, place.at() - 1),
                        place.at() == 0 ? 0 : FeedLog.last().offset());
    }

    private static FeedPlace later(FeedPlace a, FeedPlace b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private static FeedPlace earlier(FeedPlace a, FeedPlace b) {
        return a.compareTo(b) <= 0 ? a : b;
    }
}
