package dev.parley.domain.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A delivery that failed")
final class RetryScheduleSpec {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final double MOST = 1.0;

    @Test
    void is_tried_again_after_a_pause_that_doubles_up_to_three_hours() {
        assertThat(pause(1, MOST)).isEqualTo(Duration.ofSeconds(10));
        assertThat(pause(2, MOST)).isEqualTo(Duration.ofSeconds(20));
        assertThat(pause(3, MOST)).isEqualTo(Duration.ofSeconds(40));
        assertThat(pause(11, MOST)).isEqualTo(Duration.ofSeconds(10_240));
        assertThat(pause(12, MOST)).isEqualTo(Duration.ofHours(3));
        assertThat(pause(1000, MOST)).isEqualTo(Duration.ofHours(3));
    }

    @Test
    void is_tried_anywhere_within_the_pause_but_never_at_once() {
        assertThat(pause(5, 0.5)).isEqualTo(Duration.ofSeconds(80));
        assertThat(pause(5, 0)).isEqualTo(RetrySchedule.SHORTEST_PAUSE);
    }

    @Test
    void waits_for_as_long_as_the_receiver_asks_and_no_shorter_than_planned() {
        assertThat(pause(1, MOST, Duration.ofMinutes(5))).isEqualTo(Duration.ofMinutes(5));
        assertThat(pause(3, MOST, Duration.ofSeconds(1))).isEqualTo(Duration.ofSeconds(40));
    }

    @Test
    void is_tried_for_the_last_time_at_the_end_of_the_day_and_then_given_up() {
        Instant end = START.plus(RetrySchedule.WINDOW);
        Instant late = end.minus(Duration.ofMinutes(1));
        assertThat(RetrySchedule.next(20, START, late, Optional.empty(), MOST)).contains(end);
        assertThat(RetrySchedule.next(20, START, late, Optional.of(Duration.ofDays(9)), MOST))
                .contains(end);
        assertThat(RetrySchedule.next(21, START, end, Optional.empty(), MOST)).isEmpty();
    }

    @Test
    void is_tried_some_tens_of_times_in_a_day_whatever_chance_brings() {
        for (int seed = 0; seed < 1_000; seed++) {
            var random = new Random(seed);
            int attempts = 1;
            Instant now = START;
            while (true) {
                var next = RetrySchedule.next(attempts, START, now, Optional.empty(), random.nextDouble());
                if (next.isEmpty()) {
                    break;
                }
                assertThat(next.get()).isAfter(now).isBeforeOrEqualTo(START.plus(RetrySchedule.WINDOW));
                now = next.get();
                attempts++;
            }
            assertThat(attempts).as("seed %d", seed).isBetween(15, 80);
        }
    }

    private static Duration pause(int attempts, double chance) {
        return Duration.between(
                START,
                RetrySchedule.next(attempts, START, START, Optional.empty(), chance)
                        .orElseThrow());
    }

    private static Duration pause(int attempts, double chance, Duration retryAfter) {
        return Duration.between(
                START,
                RetrySchedule.next(attempts, START, START, Optional.of(retryAfter), chance)
                        .orElseThrow());
    }
}
