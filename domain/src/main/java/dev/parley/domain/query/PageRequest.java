package dev.parley.domain.query;

import java.util.Optional;

/** Which page: at most {@code limit} (1 to 100) items after the cursor, or from the newest. */
public record PageRequest(int limit, Optional<String> cursor) {
    public PageRequest {
        if (limit < 1 || limit > 100) {
            throw new IllegalArgumentException("limit is between 1 and 100");
        }
    }
}
