package dev.parley.kit.query;

/** Which part of a feed: at most {@code limit} events from the cursor on. */
public record FeedWindow(int limit, FeedCursor cursor) {}
