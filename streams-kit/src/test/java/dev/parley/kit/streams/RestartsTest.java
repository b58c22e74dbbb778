package dev.parley.kit.streams;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class RestartsTest {

    private static final Duration WHILE = Duration.ofSeconds(2);
    private static final Duration QUIET = Duration.ofSeconds(61);

    private long now;
    private final Restarts restarts = new Restarts(() -> now);

    private void fails(Duration later, boolean fenced) {
        now += later.toNanos();
        restarts.failed("it broke", fenced);
    }

    @Test
    void pauses_double_from_failure_to_failure_up_to_five_seconds() {
        var pauses = new ArrayList<Long>();
        for (int i = 0; i < 9; i++) {
            fails(WHILE, false);
            pauses.add(restarts.pause().toMillis());
        }
        assertThat(pauses).containsExactly(50L, 100L, 200L, 400L, 800L, 1600L, 3200L, 5000L, 5000L);
    }

    @Test
    void after_a_quiet_minute_pauses_are_short_again() {
        fails(WHILE, false);
        fails(WHILE, false);
        fails(QUIET, false);
        assertThat(restarts.pause()).isEqualTo(Duration.ofMillis(50));
    }

    @Test
    void an_instance_that_is_fenced_fewer_times_in_a_row_than_that_tries_again() {
        for (int i = 1; i < Restarts.MOST_FENCES; i++) {
            fails(WHILE, true);
        }
        assertThat(restarts.givenUp()).isFalse();
    }

    @Test
    void an_instance_that_is_fenced_so_many_times_in_a_row_gives_up() {
        for (int i = 0; i < Restarts.MOST_FENCES; i++) {
            fails(WHILE, true);
            fails(WHILE, false);
        }
        assertThat(restarts.givenUp()).isTrue();
        assertThat(restarts.report().lastReason()).contains("it broke");
    }

    @Test
    void an_instance_that_is_fenced_now_and_then_never_gives_up() {
        for (int i = 0; i < 3 * Restarts.MOST_FENCES; i++) {
            fails(QUIET, true);
        }
        assertThat(restarts.givenUp()).isFalse();
    }

    @Test
    void what_fails_otherwise_is_tried_again_for_ever() {
        for (int i = 0; i < 100; i++) {
            fails(WHILE, false);
        }
        assertThat(restarts.givenUp()).isFalse();
    }
}
