package dev.parley.kit.topic;

import java.time.Duration;

/** How long records stay, and what removes them. Every topic says so. */
public sealed interface Retention {

    /** Records are deleted this long after they were written. */
    record DeletedAfter(Duration age) implements Retention {}

    /**
     * The newest record of every key stays for ever; older ones and tombstones go by compaction.
     *
     * @param maxLag after this long at most a tombstone has removed the words it stands for
     */
    record NewestOfEveryKey(Duration maxLag) implements Retention {

        /** What is erased is gone from topics and changelogs after this long at most, once their partition was written to again. */
        public static final Duration LONGEST_LAG = Duration.ofDays(7);
    }

    /** The newest record of every key stays, but none longer than this after it was written. */
    record NewestOfEveryKeyDeletedAfter(Duration age) implements Retention {}

    static Retention days(int days) {
        return new DeletedAfter(Duration.ofDays(days));
    }

    /** Compacted, and deleted after so many days. */
    static Retention compactedFor(int days) {
        return new NewestOfEveryKeyDeletedAfter(Duration.ofDays(days));
    }

    /** Compacted, words gone seven days after their tombstone at most. */
    static Retention compacted() {
        return new NewestOfEveryKey(NewestOfEveryKey.LONGEST_LAG);
    }
}
