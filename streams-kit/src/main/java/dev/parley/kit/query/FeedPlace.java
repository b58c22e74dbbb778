package dev.parley.kit.query;

import java.nio.ByteBuffer;
import java.util.Comparator;

/**
 * A place in one partition's feed: the time of an event there, never smaller than of those before it, and its record's offset.
 *
 * @param at in milliseconds since the epoch
 */
public record FeedPlace(long at, long offset) implements Comparable<FeedPlace> {

    /** Before all events. */
    public static final FeedPlace START = new FeedPlace(0, 0);

    static final int BYTES = 2 * Long.BYTES;

    private static final Comparator<FeedPlace> ORDER =
            Comparator.comparingLong(FeedPlace::at).thenComparingLong(FeedPlace::offset);

    @Override
    public int compareTo(FeedPlace other) {
        return ORDER.compare(this, other);
    }

    /** The place right behind this one. */
    public FeedPlace next() {
        return new FeedPlace(at, offset + 1);
    }

    /** The place of which this one is the next. */
    FeedPlace previous() {
        return new FeedPlace(at, offset - 1);
    }

    ByteBuffer put(ByteBuffer buffer) {
        return buffer.putLong(at).putLong(offset);
    }

    static FeedPlace get(ByteBuffer buffer) {
        return new FeedPlace(buffer.getLong(), buffer.getLong());
    }
}
