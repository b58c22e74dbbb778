package dev.parley.kit.query;

import java.util.Set;

/**
 * What one instance holds of a list.
 *
 * @param partitions the partitions that were looked through
 * @param slice what is in them
 */
public record HeldSlice(Set<Integer> partitions, Slice<EncodedHistory> slice) {
    public HeldSlice {
        partitions = Set.copyOf(partitions);
    }
}
