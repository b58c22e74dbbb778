package dev.parley.client.model;

import java.util.List;
import java.util.Optional;

/** A page of a list, newest first unless the list says otherwise. */
public record Page<T>(List<T> data, boolean hasMore, Optional<String> nextCursor) {

    public Page {
        data = List.copyOf(data);
    }
}
