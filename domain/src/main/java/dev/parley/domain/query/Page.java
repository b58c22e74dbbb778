package dev.parley.domain.query;

import java.util.List;
import java.util.Optional;

/** A page of a list. {@code nextCursor} is where the next one starts; empty at the end. */
public record Page<T>(List<T> items, Optional<String> nextCursor) {
    public Page {
        items = List.copyOf(items);
    }
}
