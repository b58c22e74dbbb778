package dev.parley.projections;

import static dev.parley.projections.Tenants.ACME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.domain.id.RunId;
import dev.parley.domain.query.Freshness;
import dev.parley.domain.query.ReadResult;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StoppedPartitionTest {

    private static final RunId RUN = new RunId(new UUID(7, 7));
    private final Driver driver = new Driver();
    private final Histories history =
            Histories.created(RUN, ACME, Instant.parse("2026-04-01T10:00:00Z")).joined();

    @AfterEach
    void close() {
        driver.close();
    }

    @Test
    void a_gap_in_the_versions_stops_the_partition_before_anything_is_written() {
        driver.fold(history.events().getFirst());
        String before = driver.contents();
        assertThatThrownBy(() -> driver.fold(history.events().get(2))).isInstanceOf(RuntimeException.class);
        assertThat(driver.contents()).isEqualTo(before);
        assertThat(driver.guards().stopped().stops()).hasSize(1);
    }

    @Test
    void a_record_that_is_no_event_stops_the_partition_and_nothing_behind_it_is_folded() {
        driver.fold(history.events().getFirst());
        driver.pipe(RUN + ":2", new byte[] {1, 2, 3});
        driver.fold(history.events().get(1));

        assertThat(driver.guards().stopped().stops()).hasSize(1);
        var run = RunProjectionTest.found(driver.queries().run(ACME, RUN, Freshness.ANY));
        assertThat(run.version()).isEqualTo(1);
        assertThat(driver.queries().run(ACME, RUN, Freshness.atLeast(2, Duration.ofMillis(1))))
                .isInstanceOf(ReadResult.NotYet.class);
    }

    @Test
    void an_event_under_another_key_stops_the_partition() {
        var event = history.events().getFirst();
        assertThatThrownBy(() -> driver.pipe(RUN + ":2", Driver.bytes(event))).isInstanceOf(RuntimeException.class);
        assertThat(driver.guards().stopped().stops()).hasSize(1);
    }
}
