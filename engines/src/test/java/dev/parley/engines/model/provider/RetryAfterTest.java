package dev.parley.engines.model.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code Retry-After} in both of its forms. */
class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private static Optional<Duration> parse(String header) {
        return RetryAfter.parse(header, NOW);
    }

    @Test
    void seconds_and_dates_are_read() {
        assertThat(parse("7")).contains(Duration.ofSeconds(7));
        assertThat(parse(" 0 ")).contains(Duration.ZERO);
        assertThat(parse("Sun, 01 Mar 2026 12:00:30 GMT")).contains(Duration.ofSeconds(30));
    }

    @Test
    void the_past_is_no_wait_and_the_far_future_is_bounded() {
        assertThat(parse("Sun, 01 Mar 2026 11:00:00 GMT")).contains(Duration.ZERO);
        assertThat(parse("999999999")).contains(Duration.ofDays(1));
        assertThat(parse("Fri, 31 Dec 9999 23:59:59 GMT")).contains(Duration.ofDays(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-5", "1.5", "99999999999999", "2026-03-01T12:00:30Z"})
    void anything_else_says_nothing(String header) {
        assertThat(parse(header)).isEmpty();
    }
}
