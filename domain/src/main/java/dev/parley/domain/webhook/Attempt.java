package dev.parley.domain.webhook;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An attempt to deliver, as it is remembered.
 *
 * @param number from 1
 * @param at when it began
 * @param statusCode what the receiver answered, if it did
 * @param error why it failed; empty for a success
 */
public record Attempt(int number, Instant at, OptionalInt statusCode, long latencyMs, Optional<AttemptError> error) {

    static Attempt of(int number, AttemptResult result) {
        return new Attempt(number, result.at(), result.statusCode(), result.latencyMs(), result.error());
    }
}
