package dev.parley.kit.streams;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Failures of an application and how long to wait after them. Thread-safe. */
final class Restarts {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final Duration QUIET = Duration.ofMinutes(1);

    /**
     * An instance that is fenced again and again has another process beside it with its id. Once in a while the other one is itself: a
     * broker that was killed may have lost what it knew of the group.
     */
    static final int MOST_FENCES = 5;

    /** What is known of the failures so far. */
    record Report(int count, Optional<String> lastReason, boolean givenUp) {}

    private final LongSupplier nanoTime;
    private int count;
    private int inARow;
    private int fencesInARow;
    private long lastNanos;
    private Optional<String> lastReason = Optional.empty();
    private boolean givenUp;

    /** @param nanoTime as {@link System#nanoTime} has it */
    Restarts(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /**
     * Notes a failure.
     *
     * @param fenced whether the brokers took somebody else for this instance
     */
    synchronized void failed(String reason, boolean fenced) {
        long now = nanoTime.getAsLong();
        boolean again = count > 0 && now - lastNanos < QUIET.toNanos();
        inARow = again ? inARow + 1 : 1;
        fencesInARow = (again ? fencesInARow : 0) + (fenced ? 1 : 0);
        count++;
        lastNanos = now;
        lastReason = Optional.of(reason);
        givenUp |= fencesInARow == MOST_FENCES;
    }

    /** Doubles from failure to failure; starts over after a quiet minute. */
    synchronized Duration pause() {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.clamp(inARow - 1L, 0, 10));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    synchronized boolean givenUp() {
        return givenUp;
    }

    synchronized Report report() {
        return new Report(count, lastReason, givenUp);
    }
}
