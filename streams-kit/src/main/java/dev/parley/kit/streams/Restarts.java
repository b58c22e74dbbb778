package dev.parley.kit.streams;

import java.time.Duration;
import java.util.Optional;

/** Failures of an application and how long to wait after them. Thread-safe. */
final class Restarts {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final Duration QUIET = Duration.ofMinutes(1);

    /** What is known of the failures so far. */
    record Report(int count, Optional<String> lastReason, boolean givenUp) {}

    private int count;
    private int inARow;
    private long lastNanos;
    private Optional<String> lastReason = Optional.empty();
    private boolean givenUp;

    synchronized void failed(String reason, boolean forGood) {
        long now = System.nanoTime();
        inARow = count > 0 && now - lastNanos < QUIET.toNanos() ? inARow + 1 : 1;
        count++;
        lastNanos = now;
        lastReason = Optional.of(reason);
        givenUp |= forGood;
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
