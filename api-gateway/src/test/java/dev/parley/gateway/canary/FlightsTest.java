package dev.parley.gateway.canary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.kit.service.Health.State;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The health that canaries tell")
final class FlightsTest {

    private static final Duration LIMIT = Duration.ofSeconds(45);

    private Instant now = Instant.parse("2026-05-01T10:00:00Z");
    private final Flights flights = new Flights(2, LIMIT, () -> now);

    @Test
    void is_well_from_the_start_until_the_limit_and_not_beyond_it() {
        now = now.plus(LIMIT);
        assertThat(flights.health().state()).isEqualTo(State.UP);
        now = now.plusMillis(1);
        assertThat(flights.health().state()).isEqualTo(State.DEGRADED);
        assertThat(flights.health().ready()).isTrue();
    }

    @Test
    void names_the_partition_and_how_far_the_last_one_came() {
        now = now.plus(LIMIT.plusSeconds(2));
        flights.cameThrough(0);
        flights.wasLost(1, "its command was not decided in time");
        assertThat(flights.health().checks().getFirst().detail())
                .isEqualTo("no canary came through: partition 1 for 47 s (its command was not decided in time)");
        assertThat(flights.age()).isEqualTo(LIMIT.plusSeconds(2));
    }

    @Test
    void does_not_go_up_and_down_while_some_are_lost() {
        for (int i = 0; i < 10; i++) {
            flights.cameThrough(0);
            flights.cameThrough(1);
            now = now.plus(LIMIT.dividedBy(2));
            flights.wasLost(1, "it was lost");
            now = now.plus(LIMIT.dividedBy(2));
            assertThat(flights.health().state()).isEqualTo(State.UP);
        }
    }

    @Test
    void is_well_again_with_the_first_one_that_comes_through() {
        now = now.plus(LIMIT.multipliedBy(2));
        flights.cameThrough(0);
        flights.cameThrough(1);
        assertThat(flights.health().state()).isEqualTo(State.UP);
        assertThat(flights.age()).isZero();
    }

    @Test
    void has_a_limit_of_at_least_two_canaries() {
        assertThatThrownBy(() -> new CanarySettings(Duration.ofSeconds(10), Duration.ofSeconds(19)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
