package dev.parley.kit.query;

import java.util.Comparator;

/** Which way a list is walked. */
public enum Direction {
    /** From newer items to older ones, as lists are shown. */
    OLDER(Comparator.naturalOrder()),
    /** From older items to newer ones. */
    NEWER(Comparator.reverseOrder());

    private final Comparator<ListPosition> order;

    Direction(Comparator<ListPosition> order) {
        this.order = order;
    }

    /** What comes first on the way. */
    public Comparator<ListPosition> order() {
        return order;
    }
}
