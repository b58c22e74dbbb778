package dev.parley.engines.model.call;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Shares the time up to a deadline out: assessment, words, and what the built-in engine needs to stand in for either.
 *
 * @param clock what deadlines are held against
 */
public record Shares(InstantSource clock) {

    /** The built-in engine answers within milliseconds; the rest is for the result to arrive. */
    private static final Duration RESERVE = Duration.ofSeconds(2);

    /** No model is worth waiting for any longer. */
    private static final Duration LONGEST = Duration.ofHours(1);

    /** At most this part of what is left is kept back. */
    private static final int RESERVED_PART = 5;

    /** A form is longer than a sentence and decides the step; the words get the rest, and what the form leaves over. */
    private static final double ASSESSMENT = 0.55;

    /** Until when a model may judge, when words are to follow. */
    public Instant untilAssessed(Instant deadline) {
        var now = clock.instant();
        return now.plusMillis((long) (usable(now, deadline).toMillis() * ASSESSMENT));
    }

    /** Until when a model may do the last thing that is to be done. */
    public Instant untilDone(Instant deadline) {
        var now = clock.instant();
        return now.plus(usable(now, deadline));
    }

    private static Duration usable(Instant now, Instant deadline) {
        var left = Duration.between(now, deadline.isAfter(now.plus(LONGEST)) ? now.plus(LONGEST) : deadline);
        var part = left.dividedBy(RESERVED_PART);
        return left.minus(part.compareTo(RESERVE) < 0 ? part : RESERVE);
    }
}
