package dev.parley.projections.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The partitions of one kind of aggregate that can be read here right now. Thread-safe. */
public interface ViewPartitions {

    /** The number of the partition an aggregate is in. */
    int numberOf(UUID id);

    /** The partition the aggregate is in, if it can be read here. */
    Optional<HeldPartition> of(UUID id);

    /** All that can be read here, by number. */
    List<HeldPartition> all();

    /** How many partitions there are on all instances together. */
    int total();
}
