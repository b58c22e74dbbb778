package dev.parley.projections;

import dev.parley.domain.id.RunId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.query.RunFilter;
import dev.parley.kit.query.EncodedHistory;
import dev.parley.kit.query.HeldSlice;
import dev.parley.kit.query.ListPosition;
import dev.parley.kit.query.Slice;
import dev.parley.projections.fold.RunKind;
import dev.parley.projections.store.AggregateStores;
import dev.parley.projections.store.Head;
import dev.parley.projections.store.HeldPartition;
import dev.parley.projections.store.RunList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A list over partitions: their places are merged first, so that only runs on the page are read. */
record HeldRuns(List<HeldPartition> partitions, Tenant tenant) {

    HeldSlice list(RunFilter filter, int limit, Optional<ListPosition> after) {
        var places = new ArrayList<Slice<HeldPartition>>();
        var numbers = new HashSet<Integer>();
        for (HeldPartition partition : partitions) {
            partition
                    .read(stores -> scan(partition, stores, filter, limit, after))
                    .ifPresent(slice -> {
                        places.add(slice);
                        numbers.add(partition.number());
                    });
        }
        return load(Slice.merge(places, limit), numbers);
    }

    private Slice<HeldPartition> scan(
            HeldPartition partition,
            HeldPartition.Stores stores,
            RunFilter filter,
            int limit,
            Optional<ListPosition> after) {
        RunList list = stores.list().orElseThrow();
        Set<Byte> statuses = new HashSet<>();
        filter.statuses().forEach(status -> statuses.add(RunKind.number(status)));
        return list.scan(
                tenant,
                filter.blueprintId(),
                limit,
                after,
                run -> passes(stores, run, statuses) ? Optional.of(partition) : Optional.empty());
    }

    private boolean passes(HeldPartition.Stores stores, RunId run, Set<Byte> statuses) {
        return statuses.isEmpty()
                || stores.aggregates()
                        .head(run.value())
                        .filter(head -> statuses.contains(head.status()))
                        .isPresent();
    }

    /** A partition that goes meanwhile was not looked through. */
    private HeldSlice load(Slice<HeldPartition> page, Set<Integer> numbers) {
        var items = new ArrayList<Slice.Item<EncodedHistory>>();
        for (Slice.Item<HeldPartition> place : page.items()) {
            HeldPartition partition = place.value();
            Optional<Optional<EncodedHistory>> read = partition.read(
                    stores -> history(stores.aggregates(), place.position().runId()));
            if (read.isEmpty()) {
                numbers.remove(partition.number());
            }
            read.flatMap(found -> found).ifPresent(run -> items.add(new Slice.Item<>(place.position(), run)));
        }
        return new HeldSlice(numbers, new Slice<>(items, page.resume()));
    }

    private Optional<EncodedHistory> history(AggregateStores stores, RunId run) {
        Optional<Head> head = stores.head(run.value()).filter(found -> found.isVisibleTo(tenant));
        return head.map(found -> stores.newest(run.value(), found))
                .map(newest -> new EncodedHistory(Optional.of(newest.head().state()), newest.tail()));
    }
}
