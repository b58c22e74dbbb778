package dev.parley.domain.query;

import java.util.List;
import java.util.Optional;

/**
 * A page of a list, newest item first.
 *
 * @param items may be fewer than asked for, or none, before the end: a search that has to look through very much goes on
 *     with the next page
 * @param nextCursor where the next page in the same direction starts; empty at the end
 */
public record Page<T>(List<T> items, Optional<String> nextCursor) {
    public Page {
        items = List.copyOf(items);
    }

    /** Whether there may be more in the same direction. */
    public boolean hasMore() {
        return nextCursor.isPresent();
    }
}
