package dev.parley.projections.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;

/**
 * Copies that Streams keeps here of partitions whose tasks run elsewhere. Nobody waits at a copy: it is read as it is. Thread-safe.
 *
 * @param held those whose tasks run here, for how aggregates are spread over partitions
 * @param wanted the numbers of those that may be read
 * @param stores those of a partition, if there is a copy here that has caught up once
 */
public record CopiedPartitions(
        HeldPartitions held, Set<Integer> wanted, IntFunction<Optional<HeldPartition.Stores>> stores)
        implements ViewPartitions {

    public CopiedPartitions {
        wanted = Set.copyOf(wanted);
    }

    @Override
    public int numberOf(UUID id) {
        return held.numberOf(id);
    }

    @Override
    public Optional<HeldPartition> of(UUID id) {
        int number = numberOf(id);
        return wanted.contains(number) ? partition(number) : Optional.empty();
    }

    @Override
    public List<HeldPartition> all() {
        return wanted.stream()
                .sorted()
                .flatMap(number -> partition(number).stream())
                .toList();
    }

    @Override
    public int total() {
        return held.total();
    }

    private Optional<HeldPartition> partition(int number) {
        return stores.apply(number).map(found -> new HeldPartition(number, found, new FeedWatch()));
    }
}
