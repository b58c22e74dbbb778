package dev.parley.projections;

import dev.parley.kit.query.EncodedHistory;
import dev.parley.kit.query.HeldSlice;
import dev.parley.kit.query.ListPosition;
import dev.parley.kit.query.ListWindow;
import dev.parley.kit.query.Slice;
import dev.parley.projections.store.AggregateStores;
import dev.parley.projections.store.HeldPartition;
import dev.parley.projections.store.IndexSearch;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A list over partitions: their places are merged first, so that only what is on the page is read. */
record HeldList(List<HeldPartition> partitions, IndexSearch search, Passing passing) {

    /** What else must hold, beyond being in the lists searched. */
    @FunctionalInterface
    interface Passing {
        boolean passes(AggregateStores aggregates, ListPosition position, byte[] value);
    }

    HeldSlice part(ListWindow window) {
        var places = new ArrayList<Slice<HeldPartition>>();
        var numbers = new HashSet<Integer>();
        for (HeldPartition partition : partitions) {
            partition.read(stores -> scan(partition, stores, window)).ifPresent(slice -> {
                places.add(slice);
                numbers.add(partition.number());
            });
        }
        return load(Slice.merge(places, window.limit(), window.direction()), numbers);
    }

    private Slice<HeldPartition> scan(HeldPartition partition, HeldPartition.Stores stores, ListWindow window) {
        return search.in(
                stores.index(),
                window,
                (position, value) -> passing.passes(stores.aggregates(), position, value)
                        ? Optional.of(partition)
                        : Optional.empty());
    }

    /** A partition that goes meanwhile was not looked through. */
    private HeldSlice load(Slice<HeldPartition> page, Set<Integer> numbers) {
        var items = new ArrayList<Slice.Item<EncodedHistory>>();
        for (Slice.Item<HeldPartition> place : page.items()) {
            HeldPartition partition = place.value();
            Optional<Optional<EncodedHistory>> read =
                    partition.read(stores -> history(stores.aggregates(), place.position()));
            if (read.isEmpty()) {
                numbers.remove(partition.number());
            }
            read.flatMap(found -> found).ifPresent(object -> items.add(new Slice.Item<>(place.position(), object)));
        }
        return new HeldSlice(numbers, new Slice<>(items, page.resume()));
    }

    private Optional<EncodedHistory> history(AggregateStores stores, ListPosition position) {
        return stores.newest(position.id())
                .filter(newest -> newest.head().isVisibleTo(search.tenant()))
                .map(newest -> new EncodedHistory(Optional.of(newest.head().state()), newest.tail()));
    }
}
