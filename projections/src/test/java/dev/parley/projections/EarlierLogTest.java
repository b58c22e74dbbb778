package dev.parley.projections;

import static dev.parley.projections.Tenants.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.id.RunId;
import dev.parley.domain.query.Freshness;
import dev.parley.domain.query.ReadResult;
import dev.parley.domain.run.Run;
import dev.parley.domain.run.RunEvent;
import dev.parley.domain.run.RunFold;
import dev.parley.domain.run.RunState;
import dev.parley.domain.view.RunViews;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Run with {@code -Dlogs.fixtures=add}, it writes the logs that are missing first. */
@DisplayName("A log that an earlier version wrote")
class EarlierLogTest {

    private static final Instant START = Instant.parse("2026-04-01T10:00:00Z");
    private static final int RUNS = 12;
    private static final String HOW_TO_ADD = "write it with: ./mvnw -q -pl projections -am test -Dtest=EarlierLogTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dlogs.fixtures=add";

    static IntStream logs() {
        return IntStream.rangeClosed(1, EarlierLogs.newest());
    }

    @BeforeAll
    static void write_what_is_missing() {
        if ("add".equals(System.getProperty("logs.fixtures"))) {
            logs().filter(number -> EarlierLogs.read(number).isEmpty())
                    .forEach(number -> EarlierLogs.write(number, histories(number)));
        }
    }

    private static List<EventEnvelope<RunEvent>> histories(int number) {
        var random = new SplittableRandom(number);
        return IntStream.range(0, RUNS)
                .mapToObj(i -> new RunId(new UUID(number, i)))
                .flatMap(id -> Histories.random(id, ACME, START, random).stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("logs")
    void is_folded_into_the_views_of_its_runs(int number) {
        var lines = EarlierLogs.read(number);
        assertThat(lines).as("log %d is not there: %s", number, HOW_TO_ADD).isNotEmpty();
        var runs = new LinkedHashMap<UUID, List<EventEnvelope<RunEvent>>>();
        lines.stream()
                .map(EarlierLogs::decoded)
                .forEach(event -> runs.computeIfAbsent(event.meta().aggregateId(), _ -> new ArrayList<>())
                        .add(event));

        assertThat(runs).hasSize(RUNS);
        try (var driver = new Driver()) {
            runs.values().forEach(driver::fold);
            runs.forEach((id, events) -> assertThat(driver.queries().run(ACME, new RunId(id), Freshness.ANY))
                    .isEqualTo(new ReadResult.Found<>(RunViews.of((Run) folded(events)))));
        }
    }

    private static RunState folded(List<EventEnvelope<RunEvent>> events) {
        RunState state = RunState.None.NONE;
        for (EventEnvelope<RunEvent> event : events) {
            state = RunFold.evolve(state, event);
        }
        return state;
    }
}
