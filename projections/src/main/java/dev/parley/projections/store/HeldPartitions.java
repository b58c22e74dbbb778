package dev.parley.projections.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.ToIntFunction;

/** The partitions of one kind of aggregate whose tasks run on this instance right now. Thread-safe. */
public final class HeldPartitions implements ViewPartitions {

    private volatile ConcurrentMap<Integer, HeldPartition> held = new ConcurrentHashMap<>();
    private final ToIntFunction<UUID> partitioner;
    private final int total;
    private final FeedWatch feed;

    /**
     * @param partitioner the partition that an aggregate's events are in
     * @param total how many partitions there are in all
     * @param feed where readers of feeds wait
     */
    public HeldPartitions(ToIntFunction<UUID> partitioner, int total, FeedWatch feed) {
        this.feed = feed;
        this.partitioner = partitioner;
        this.total = total;
    }

    /** Opens a partition for readers: its task is restored and runs. */
    public HeldPartition hold(int number, HeldPartition.Stores stores) {
        var partition = new HeldPartition(number, stores, feed);
        held.put(number, partition);
        return partition;
    }

    /** Closes it for readers: its task ends. */
    public void giveUp(HeldPartition partition) {
        held.remove(partition.number(), partition);
        partition.giveUp();
    }

    /** From now on whoever reads here sees what is held there. Nothing is held here itself then. */
    public void show(HeldPartitions others) {
        held = others.held;
    }

    @Override
    public int numberOf(UUID id) {
        return partitioner.applyAsInt(id);
    }

    @Override
    public Optional<HeldPartition> of(UUID id) {
        return Optional.ofNullable(held.get(numberOf(id)));
    }

    @Override
    public List<HeldPartition> all() {
        return held.values().stream()
                .sorted(Comparator.comparingInt(HeldPartition::number))
                .toList();
    }

    @Override
    public int total() {
        return total;
    }
}
