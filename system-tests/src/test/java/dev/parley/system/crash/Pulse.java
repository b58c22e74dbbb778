package dev.parley.system.crash;

import java.time.Duration;
import java.util.concurrent.ConcurrentSkipListSet;

/** When something succeeded. Thread-safe; times are {@link System#nanoTime()}. */
final class Pulse {

    private final ConcurrentSkipListSet<Long> beats = new ConcurrentSkipListSet<>();

    /** It succeeded now. */
    void beat() {
        beats.add(System.nanoTime());
    }

    /** The longest time without success, of those that began in this span; who waits at its end is waited for. */
    Duration longestSilence(long from, long to) {
        long longest = 0;
        long last = from;
        for (long at : beats.tailSet(from, false)) {
            longest = Math.max(longest, at - last);
            last = at;
            if (at > to) {
                return Duration.ofNanos(longest);
            }
        }
        return Duration.ofNanos(Math.max(longest, to - last));
    }
}
