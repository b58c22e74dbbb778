package dev.parley.kit.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * A part of an ordered list that is spread over several holders.
 *
 * @param items in the order in which the list was walked
 * @param resume up to where (inclusive) the list was looked through; empty when that was all of it
 */
public record Slice<T>(List<Item<T>> items, Optional<ListPosition> resume) {
    public Slice {
        items = List.copyOf(items);
    }

    /** An item and its place. */
    public record Item<T>(ListPosition position, T value) {}

    /** The values, without their places. */
    public List<T> values() {
        return items.stream().map(Item::value).toList();
    }

    /**
     * The first {@code limit} items of all parts together. Beyond the place where the first of the parts stopped looking
     * nothing is certain, so nothing is taken from there; an item that two parts hold (while it moves) counts once.
     */
    public static <T> Slice<T> merge(List<Slice<T>> parts, int limit, Direction direction) {
        Comparator<ListPosition> order = direction.order();
        Optional<ListPosition> certain =
                parts.stream().flatMap(part -> part.resume().stream()).min(order);
        List<Item<T>> sorted = parts.stream()
                .flatMap(part -> part.items().stream())
                .filter(item -> certain.isEmpty() || order.compare(item.position(), certain.get()) <= 0)
                .sorted(Comparator.comparing(Item::position, order))
                .toList();
        var seen = new HashSet<ListPosition>();
        var merged = new ArrayList<Item<T>>();
        for (Item<T> item : sorted) {
            if (seen.add(item.position())) {
                if (merged.size() == limit) {
                    return new Slice<>(merged, Optional.of(merged.getLast().position()));
                }
                merged.add(item);
            }
        }
        return new Slice<>(merged, certain);
    }
}
