package dev.parley.kit.query;

import dev.parley.domain.query.FeedRequest.Order;
import dev.parley.kit.query.Routes.Route;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/**
 * The beginning of a feed that is spread over partitions: in the order of each, and of all together by time.
 *
 * @param items the first ones of all parts together
 * @param parts what of each part these are
 */
public record FeedMerge<T>(List<Placed<T>> items, List<FeedPart<T>> parts) {
    public FeedMerge {
        items = List.copyOf(items);
        parts = List.copyOf(parts);
    }

    /** An item with the partition it is in. */
    public record Placed<T>(Key key, T value) {}

    /** What items are ordered by. */
    public record Key(Route partition, FeedPlace place) {}

    private static final Comparator<Key> OLDEST_FIRST = Comparator.<Key>comparingLong(
                    key -> key.place().at())
            .thenComparing(key -> key.partition().kind())
            .thenComparingInt(key -> key.partition().partition())
            .thenComparingLong(key -> key.place().offset());

    /**
     * The first {@code limit} items. Nothing is taken from beyond the place where the first of the parts left off, since
     * something from before it may be there.
     */
    public static <T> FeedMerge<T> of(List<FeedPart<T>> parts, int limit, Order order) {
        Comparator<Key> first = switch (order) {
            case OLDEST_FIRST -> OLDEST_FIRST;
            case NEWEST_FIRST -> OLDEST_FIRST.reversed();
        };
        Optional<Key> certain = parts.stream()
                .flatMap(part -> part.rest().map(place -> new Key(part.partition(), place)).stream())
                .min(first);
        List<Placed<T>> taken = parts.stream()
                .flatMap(part -> part.items().stream()
                        .map(item -> new Placed<>(new Key(part.partition(), item.place()), item.value())))
                .filter(item -> certain.isEmpty() || first.compare(item.key(), certain.get()) <= 0)
                .sorted(Comparator.comparing(Placed::key, first))
                .limit(limit)
                .toList();
        var counts = new HashMap<Route, Integer>();
        taken.forEach(item -> counts.merge(item.key().partition(), 1, Integer::sum));
        return new FeedMerge<>(
                taken,
                parts.stream()
                        .map(part -> part.first(counts.getOrDefault(part.partition(), 0)))
                        .toList());
    }
}
