package dev.parley.run.timers;

import java.nio.ByteBuffer;
import java.time.Duration;

/**
 * What was sent about a run's deadline so far.
 *
 * @param deadline milliseconds
 * @param attempts how often it was fired
 */
record Firing(long deadline, int attempts) {

    /** Nothing yet. */
    static final Firing NONE = new Firing(0, 0);

    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final int DOUBLINGS = 10;

    /** For the deadline: this, if it is about it, else a new one. */
    Firing about(long next) {
        return next == deadline ? this : new Firing(next, 0);
    }

    Firing again() {
        return new Firing(deadline, attempts + 1);
    }

    /** How long to wait for an event that moves the deadline before firing again. */
    Duration pause() {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    byte[] toBytes() {
        return ByteBuffer.allocate(Long.BYTES + Integer.BYTES)
                .putLong(deadline)
                .putInt(attempts)
                .array();
    }

    static Firing ofBytes(byte[] row) {
        var buffer = ByteBuffer.wrap(row);
        return new Firing(buffer.getLong(), buffer.getInt());
    }
}
