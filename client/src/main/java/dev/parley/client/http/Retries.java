package dev.parley.client.http;

import dev.failsafe.ExecutionContext;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.RetryPolicy;
import dev.failsafe.function.CheckedSupplier;
import dev.parley.client.Settings;
import dev.parley.client.UnreachableException;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * Sends a request again while that can help: no answer, 429, 503, or a command that is not decided yet. Safe, because every change
 * has an idempotency key. Thread-safe.
 */
final class Retries {

    private static final int ACCEPTED = 202;
    private static final Set<Integer> WORTH_REPEATING = Set.of(429, 503);
    private static final double JITTER = 0.2;
    private static final Duration AS_THE_BACKOFF_SAYS = Duration.ofNanos(-1);

    private final RetryPolicy<HttpResponse<byte[]>> policy;

    Retries(Settings settings) {
        this.policy = RetryPolicy.<HttpResponse<byte[]>>builder()
                .handle(IOException.class)
                .handleResultIf(Retries::isWorthRepeating)
                .withMaxAttempts(settings.attempts())
                .withBackoff(settings.firstDelay(), settings.longestDelay())
                .withJitter(JITTER)
                .withDelayFn(Retries::retryAfter)
                .build();
    }

    /** The answer of the last attempt. */
    HttpResponse<byte[]> send(CheckedSupplier<HttpResponse<byte[]>> attempt) {
        try {
            return Failsafe.with(policy).get(attempt);
        } catch (FailsafeException e) {
            if (e.getCause() instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            throw new UnreachableException("The server does not answer: " + e.getCause(), e.getCause());
        }
    }

    /** Whether a command is under way still; repeated under its key, it answers when it is decided. */
    static boolean isUndecided(HttpResponse<byte[]> response) {
        return response.statusCode() == ACCEPTED
                && response.headers().firstValue("Location").orElse("").contains("/commands/");
    }

    private static boolean isWorthRepeating(HttpResponse<byte[]> response) {
        return WORTH_REPEATING.contains(response.statusCode()) || isUndecided(response);
    }

    /** What the server asks for; otherwise a negative time, which for Failsafe means: as the backoff says. */
    private static Duration retryAfter(ExecutionContext<HttpResponse<byte[]>> context) {
        return Optional.ofNullable(context.getLastResult())
                .flatMap(response -> response.headers().firstValue("Retry-After"))
                .filter(value -> value.matches("\\d{1,4}"))
                .map(value -> Duration.ofSeconds(Long.parseLong(value)))
                .orElse(AS_THE_BACKOFF_SAYS);
    }
}
