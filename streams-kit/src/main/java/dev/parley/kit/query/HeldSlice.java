package dev.parley.kit.query;

import java.util.Set;

/**
 * What one instance holds of a list.
 *
 * @param partitions the partitions that were looked through
 * @param slice the runs' states
 */
public record HeldSlice(Set<Integer> partitions, Slice<byte[]> slice) {
    public HeldSlice {
        partitions = Set.copyOf(partitions);
    }
}
