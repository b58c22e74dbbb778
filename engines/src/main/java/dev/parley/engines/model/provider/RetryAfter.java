package dev.parley.engines.model.provider;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Reads {@code Retry-After} (RFC 9110, 10.2.3): whole seconds, or a date. */
final class RetryAfter {

    private static final long MOST_SECONDS = Duration.ofDays(1).toSeconds();

    private RetryAfter() {}

    /** How long to wait from {@code now} on; empty when the header says nothing that can be read. */
    static Optional<Duration> parse(String header, Instant now) {
        var text = header.strip();
        if (text.matches("\\d{1,9}")) {
            return Optional.of(bounded(Duration.ofSeconds(Long.parseLong(text))));
        }
        try {
            var date = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
            return Optional.of(bounded(Duration.between(now, date.toInstant())));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static Duration bounded(Duration wait) {
        return Duration.ofSeconds(Math.clamp(wait.toSeconds(), 0, MOST_SECONDS));
    }
}
