package dev.parley.client;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * How to reach a server.
 *
 * @param server where it listens, such as {@code https://parley.example.org}
 * @param apiKey empty for who only takes part
 * @param timeout of one attempt
 * @param attempts how often a request is sent at most, when the server is away, not ready, or asks for patience
 * @param firstDelay between the first two attempts; it doubles up to {@code longestDelay}, and {@code Retry-After} goes first
 * @param observer sees every answer
 */
public record Settings(
        URI server,
        Optional<String> apiKey,
        Duration timeout,
        int attempts,
        Duration firstDelay,
        Duration longestDelay,
        Observer observer) {

    public Settings {
        if (attempts < 1) {
            throw new IllegalArgumentException("at least one attempt");
        }
        if (!timeout.isPositive() || !firstDelay.isPositive() || longestDelay.compareTo(firstDelay) <= 0) {
            throw new IllegalArgumentException(
                    "durations are positive, and the longest delay is longer than the first");
        }
    }

    /** With patience for a restart of the server. */
    public static Settings of(URI server, Optional<String> apiKey) {
        return new Settings(
                server,
                apiKey,
                Duration.ofSeconds(15),
                8,
                Duration.ofMillis(100),
                Duration.ofSeconds(5),
                Observer.NONE);
    }

    /** The same, watched. */
    public Settings watchedBy(Observer other) {
        return new Settings(server, apiKey, timeout, attempts, firstDelay, longestDelay, other);
    }

    /** The same for who only takes part. */
    Settings withoutKey() {
        return new Settings(server, Optional.empty(), timeout, attempts, firstDelay, longestDelay, observer);
    }
}
