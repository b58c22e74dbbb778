package dev.parley.kit.query;

import java.util.Optional;

/** Which part of a list: at most {@code limit} items in that direction, from after the position on. */
public record ListWindow(int limit, Direction direction, Optional<ListPosition> from) {

    /** From the newest item on. */
    public static ListWindow newest(int limit) {
        return new ListWindow(limit, Direction.OLDER, Optional.empty());
    }
}
