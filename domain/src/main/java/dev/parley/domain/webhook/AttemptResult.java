package dev.parley.domain.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What came of trying to deliver.
 *
 * @param at when the attempt began, by the sender's clock
 * @param statusCode what the receiver answered, if it did
 * @param error why it failed; empty for a success
 * @param retryAfter how long the receiver asked to wait
 */
public record AttemptResult(
        Instant at,
        OptionalInt statusCode,
        long latencyMs,
        Optional<AttemptError> error,
        Optional<Duration> retryAfter) {

    /** Whether the receiver has it. */
    public boolean succeeded() {
        return error.isEmpty();
    }

    /** Whether anything was sent at all. */
    public boolean wasSent() {
        return error.filter(why -> why == AttemptError.WEBHOOK_DISABLED).isEmpty();
    }
}
