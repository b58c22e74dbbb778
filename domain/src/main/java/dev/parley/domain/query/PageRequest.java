package dev.parley.domain.query;

import java.util.UUID;

/**
 * Which page of a list that is ordered newest first.
 *
 * @param limit most items on it, 1 to {@link #MAX_LIMIT}
 * @param start where it begins
 */
public record PageRequest(int limit, Start start) {

    /** Most items on a page. */
    public static final int MAX_LIMIT = 100;

    public PageRequest {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("limit is between 1 and " + MAX_LIMIT);
        }
    }

    /** Where a page begins. */
    public sealed interface Start {

        /** With the newest item. */
        enum Newest implements Start {
            NEWEST
        }

        /** Where an earlier page, in whichever direction, left off. */
        record Cursor(String text) implements Start {}

        /** With the item that follows on this one: the next older one. */
        record After(UUID id) implements Start {}

        /** So that it ends with the item before this one: the next newer one. */
        record Before(UUID id) implements Start {}
    }

    /** The newest items. */
    public static PageRequest first(int limit) {
        return new PageRequest(limit, Start.Newest.NEWEST);
    }

    /** Where an earlier page left off. */
    public static PageRequest next(int limit, String cursor) {
        return new PageRequest(limit, new Start.Cursor(cursor));
    }

    /** The items older than this one. */
    public static PageRequest after(int limit, UUID id) {
        return new PageRequest(limit, new Start.After(id));
    }

    /** The items next newer than this one. */
    public static PageRequest before(int limit, UUID id) {
        return new PageRequest(limit, new Start.Before(id));
    }
}
