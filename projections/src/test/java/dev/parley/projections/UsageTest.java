package dev.parley.projections;

import static dev.parley.projections.RunProjectionTest.found;
import static dev.parley.projections.Tenants.ACME;
import static dev.parley.projections.Tenants.OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.id.RunId;
import dev.parley.domain.query.ReadResult;
import dev.parley.domain.view.Usage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UsageTest {

    private static final Instant START = Instant.parse("2026-04-01T10:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-04-01");

    private final Instance instance = new Instance(0, 1, 2, 3, 4, 5);

    @AfterEach
    void close() {
        instance.close();
    }

    @Test
    void what_all_partitions_counted_is_summed_up_by_day() {
        for (int i = 0; i < 20; i++) {
            instance.fold(interview(i, START).events());
        }
        instance.fold(interview(50, START.plusSeconds(86_400)).events());
        var usage = found(instance.queries().usage(ACME, DAY, DAY.plusDays(30)));
        assertThat(usage).containsOnlyKeys(DAY, DAY.plusDays(1));
        // From the second event on, an event a second.
        assertThat(usage.get(DAY)).isEqualTo(new Usage(20, 20, 20, 20 * 5_000, 20, 0, 0, 0));
        assertThat(usage.get(DAY.plusDays(1))).isEqualTo(new Usage(1, 1, 1, 5_000, 1, 0, 0, 0));
        assertThat(found(instance.queries().usage(ACME, DAY, DAY))).containsOnlyKeys(DAY);
        assertThat(found(instance.queries().usage(OTHER, DAY, DAY))).isEmpty();
        assertThat(found(instance.queries().usage(ACME, DAY, DAY.minusDays(1)))).isEmpty();
    }

    @Test
    void an_event_that_comes_twice_counts_once() {
        var events = interview(1, START).events();
        instance.fold(events).fold(events).fold(events.subList(2, 5));
        assertThat(found(instance.queries().usage(ACME, DAY, DAY)).get(DAY))
                .isEqualTo(new Usage(1, 1, 1, 5_000, 1, 0, 0, 0));
    }

    @Test
    void with_a_partition_missing_usage_is_unreachable_not_less() {
        instance.giveUp(1);
        assertThat(instance.queries().usage(ACME, DAY, DAY)).isInstanceOf(ReadResult.Unreachable.class);
    }

    private static Histories interview(int number, Instant at) {
        return Histories.created(new RunId(new UUID(1, number)), ACME, at)
                .joined()
                .asks("n1", "Why?")
                .says("n1", "So.")
                .finished();
    }
}
