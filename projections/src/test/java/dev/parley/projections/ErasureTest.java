package dev.parley.projections;

import static dev.parley.projections.Tenants.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.id.RunId;
import dev.parley.domain.query.Freshness;
import dev.parley.domain.query.PageRequest;
import dev.parley.domain.query.ReadResult;
import dev.parley.domain.query.RunFilter;
import dev.parley.domain.run.RunEvent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ErasureTest {

    private static final RunId RUN = new RunId(new UUID(7, 7));
    private final Histories history = Histories.created(RUN, ACME, Instant.parse("2026-04-01T10:00:00Z"))
            .joined()
            .asks("n1", "Why did you come?")
            .says("n1", "My secret.")
            .finished();
    private final List<EventEnvelope<RunEvent>> before = history.events();
    private final EventEnvelope<RunEvent> erased = history.erased().events().getLast();

    @Test
    void nothing_of_an_erased_run_can_be_read() {
        try (var driver = new Driver().fold(before)) {
            erase(driver);
            var queries = driver.queries();
            assertThat(queries.run(ACME, RUN, Freshness.ANY)).isInstanceOf(ReadResult.Erased.class);
            assertThat(queries.run(ACME, RUN, Freshness.at(3, Duration.ZERO))).isInstanceOf(ReadResult.Erased.class);
            assertThat(queries.transcript(ACME, RUN, Freshness.ANY)).isInstanceOf(ReadResult.Erased.class);
            assertThat(queries.responses(ACME, RUN, Freshness.ANY)).isInstanceOf(ReadResult.Erased.class);
            assertThat(queries.analysis(ACME, RUN, Freshness.ANY)).isInstanceOf(ReadResult.Erased.class);
            assertThat(queries.events(ACME, RUN, 0, 10)).isInstanceOf(ReadResult.Erased.class);
            var page = RunProjectionTest.found(queries.runs(ACME, RunFilter.ALL, PageRequest.first(20)));
            assertThat(page.items()).isEmpty();
        }
    }

    @Test
    void what_was_said_is_in_no_store_any_more() {
        try (var driver = new Driver().fold(before)) {
            String words = HexFormat.of().formatHex("My secret.".getBytes(StandardCharsets.UTF_8));
            assertThat(driver.contents()).contains(words);
            erase(driver);
            assertThat(driver.contents()).doesNotContain(words);
        }
    }

    @Test
    void stores_built_from_the_compacted_log_are_the_same() {
        try (var lived = new Driver().fold(before);
                var rebuilt = new Driver().fold(erased)) {
            erase(lived);
            // Usage is not undone: what was used was used.
            assertThat(lived.contents().lines().filter(row -> !row.startsWith("run-usage")))
                    .containsExactlyElementsOf(rebuilt.contents().lines().toList());
        }
    }

    @Test
    void a_log_that_was_compacted_only_behind_some_version_is_accepted() {
        try (var rebuilt = new Driver().fold(before.subList(0, 4))) {
            rebuilt.fold(erased);
            assertThat(rebuilt.queries().run(ACME, RUN, Freshness.ANY)).isInstanceOf(ReadResult.Erased.class);
        }
    }

    private void erase(Driver driver) {
        before.reversed().forEach(event -> driver.pipe(Driver.key(event.meta()), null));
        driver.fold(erased);
    }
}
