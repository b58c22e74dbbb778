package dev.parley.kit.query;

import dev.parley.kit.query.Routes.Route;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What one partition has of a feed.
 *
 * @param start where it was read from, excluded
 * @param items in the order in which the feed is read
 * @param through the last place that was looked at; {@code start} when there was none
 * @param rest the place up to which, in the order of the whole feed, nothing is missing; empty when that is all of it
 */
public record FeedPart<T>(
        Route partition, FeedPlace start, List<Item<T>> items, FeedPlace through, Optional<FeedPlace> rest) {
    public FeedPart {
        items = List.copyOf(items);
    }

    /** Whether there is more. */
    public boolean more() {
        return rest.isPresent();
    }

    /** An event and its place. */
    public record Item<T>(FeedPlace place, T value) {}

    /** This, but with only so many of its items. */
    FeedPart<T> first(int count) {
        return count == items.size()
                ? this
                : new FeedPart<>(
                        partition,
                        start,
                        items.subList(0, count),
                        count == 0 ? start : items.get(count - 1).place(),
                        Optional.of(items.get(count).place()));
    }

    /** This with other values; an item whose value has gone is left out. */
    public <R> FeedPart<R> map(Function<T, Optional<R>> mapping) {
        return new FeedPart<>(
                partition,
                start,
                items.stream()
                        .flatMap(item ->
                                mapping.apply(item.value()).map(value -> new Item<>(item.place(), value)).stream())
                        .toList(),
                through,
                rest);
    }
}
