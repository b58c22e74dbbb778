package dev.parley.projections.store;

import dev.parley.domain.id.Tenant;
import dev.parley.domain.query.Period;
import dev.parley.kit.query.Direction;
import dev.parley.kit.query.ListPosition;
import dev.parley.kit.query.ListWindow;
import dev.parley.kit.query.Slice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A search in one partition's lists for what is in all of some of them.
 *
 * @param facets at least one
 * @param period of its creation; when it was changed is for who reads the rows
 */
public record IndexSearch(Tenant tenant, List<Facet> facets, Period period) {

    /** How many rows one request looks at in one partition; a longer search goes on with the next page. */
    public static final int ROWS_PER_REQUEST = 1_000;

    private static final UUID LAST_ID = new UUID(-1, -1);

    /** What else must hold of a row, and what is handed out of it. */
    @FunctionalInterface
    public interface Reading<T> {
        /** Empty when it does not hold. */
        Optional<T> read(ListPosition position, byte[] value);
    }

    /** What is found from the window's position on, at most as much as it shows. */
    public <T> Slice<T> in(ListIndex index, ListWindow window, Reading<T> reading) {
        Optional<ListPosition> from = start(window);
        var cursors = new ArrayList<IndexCursor>();
        try {
            for (Facet facet : facets) {
                cursors.add(new IndexCursor(index.rows(), facet.prefix(tenant), window.direction(), from));
            }
            return walk(cursors, window, reading);
        } finally {
            cursors.forEach(IndexCursor::close);
        }
    }

    private <T> Slice<T> walk(List<IndexCursor> cursors, ListWindow window, Reading<T> reading) {
        var items = new ArrayList<Slice.Item<T>>();
        IndexCursor first = cursors.getFirst();
        for (int looked = 1; first.current().isPresent(); looked++) {
            ListPosition here = first.current().get();
            if (isBeyond(here, window.direction())) {
                break;
            }
            Optional<ListPosition> ahead = ahead(cursors, here, window.direction());
            if (ahead.isEmpty()) {
                break;
            }
            boolean everywhere = ahead.get().equals(here);
            if (everywhere && !window.from().equals(Optional.of(here))) {
                reading.read(here, first.value()).ifPresent(found -> items.add(new Slice.Item<>(here, found)));
            }
            if (everywhere) {
                first.advance();
            } else {
                first.seek(ahead.get());
            }
            if (items.size() == window.limit() || looked == ROWS_PER_REQUEST) {
                return new Slice<>(
                        items,
                        first.current()
                                .filter(next -> !isBeyond(next, window.direction()))
                                .map(ignored -> here));
            }
        }
        return new Slice<>(items, Optional.empty());
    }

    /** The place that the list which is furthest comes to from here on; empty when one of them is at its end. */
    private static Optional<ListPosition> ahead(List<IndexCursor> cursors, ListPosition here, Direction direction) {
        ListPosition furthest = here;
        for (IndexCursor cursor : cursors) {
            cursor.seek(furthest);
            if (cursor.current().isEmpty()) {
                return Optional.empty();
            }
            ListPosition next = cursor.current().get();
            furthest = direction.order().compare(next, furthest) > 0 ? next : furthest;
        }
        return Optional.of(furthest);
    }

    /** Where the walk begins: at the window's position or, when that is nearer, at the edge of the time asked for. */
    private Optional<ListPosition> start(ListWindow window) {
        Optional<ListPosition> edge = switch (window.direction()) {
            case OLDER -> newest();
            case NEWER -> oldest();
        };
        return edge.filter(place -> window.from()
                        .map(from -> window.direction().order().compare(place, from) > 0)
                        .orElse(true))
                .or(window::from);
    }

    private boolean isBeyond(ListPosition here, Direction direction) {
        Optional<ListPosition> edge = switch (direction) {
            case OLDER -> oldest();
            case NEWER -> newest();
        };
        return edge.filter(place -> direction.order().compare(here, place) > 0).isPresent();
    }

    /** Times in lists are whole milliseconds. */
    private Optional<ListPosition> newest() {
        return period.createdBefore()
                .map(before -> new ListPosition(
                        Instant.ofEpochMilli(before.minusNanos(1).toEpochMilli()), new UUID(0, 0)));
    }

    private Optional<ListPosition> oldest() {
        return period.createdAfter()
                .map(after -> new ListPosition(Instant.ofEpochMilli(after.toEpochMilli() + 1), LAST_ID));
    }
}
