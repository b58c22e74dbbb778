package dev.parley.projections.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CopyAgeTest {

    private static final Instant START = Instant.parse("2026-04-01T10:00:00Z");
    private static final List<String> STORES = List.of("events", "heads");

    private final CopyAge age = new CopyAge();

    @Test
    void a_copy_that_has_everything_is_as_old_as_the_last_look() {
        looked(0, 50, 51, 10, 11);
        looked(1, 50, 51, 10, 11);
        assertThat(at(3)).contains(Duration.ofSeconds(2));
    }

    @Test
    void a_copy_is_as_old_as_the_time_when_the_log_ended_where_it_is_now() {
        looked(0, 50, 51, 10, 11);
        looked(1, 50, 60, 10, 11);
        looked(2, 55, 70, 10, 11);
        assertThat(at(2)).contains(Duration.ofSeconds(2));
        looked(3, 65, 80, 10, 11);
        assertThat(at(3)).contains(Duration.ofSeconds(2));
    }

    @Test
    void the_store_that_is_furthest_behind_counts() {
        looked(0, 50, 51, 10, 11);
        looked(1, 50, 51, 10, 20);
        looked(2, 50, 51, 10, 30);
        assertThat(at(2)).contains(Duration.ofSeconds(2));
    }

    @Test
    void a_copy_grows_older_when_nobody_looks_any_more() {
        looked(0, 50, 50, 10, 10);
        assertThat(at(60)).contains(Duration.ofSeconds(60));
    }

    @Test
    void a_copy_that_never_caught_up_has_no_age() {
        looked(0, 5, 50, 10, 10);
        looked(1, 20, 60, 10, 10);
        assertThat(at(1)).isEmpty();
    }

    @Test
    void a_partition_that_is_not_here_or_not_known_any_more_has_no_age() {
        looked(0, 50, 50, 10, 10);
        assertThat(age.of(STORES, 1, START)).isEmpty();
        age.looked(START.plusSeconds(1), Map.of());
        assertThat(at(1)).isEmpty();
        looked(2, 50, 50, 10, 10);
        age.forget();
        assertThat(at(2)).isEmpty();
    }

    @Test
    void one_that_is_behind_by_more_ends_than_are_remembered_has_no_age() {
        for (int i = 0; i <= 1_000; i++) {
            looked(i, 0, i + 1L, 10, 10);
        }
        assertThat(at(1_000)).isEmpty();
    }

    private void looked(int second, long eventsPlace, long eventsEnd, long headsPlace, long headsEnd) {
        age.looked(
                START.plusSeconds(second),
                Map.of(
                        "events",
                        Map.of(0, new CopyAge.Come(eventsPlace, eventsEnd)),
                        "heads",
                        Map.of(0, new CopyAge.Come(headsPlace, headsEnd))));
    }

    private Optional<Duration> at(int second) {
        return age.of(STORES, 0, START.plusSeconds(second));
    }
}
