package dev.parley.projections;

import static dev.parley.projections.RunProjectionTest.found;
import static dev.parley.projections.Tenants.ACME;
import static dev.parley.projections.Tenants.OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.id.RunId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.query.Freshness;
import dev.parley.domain.query.ReadResult;
import dev.parley.domain.run.Run;
import dev.parley.domain.run.RunEvent;
import dev.parley.domain.run.RunFold;
import dev.parley.domain.run.RunState;
import dev.parley.domain.view.ResponsesViews;
import dev.parley.domain.view.RunView;
import dev.parley.domain.view.RunViews;
import dev.parley.domain.view.TranscriptViews;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a projection is: the fold of the log, whatever came twice and however often it is built. */
class ReplayTest {

    private static final Instant START = Instant.parse("2026-04-01T10:00:00Z");

    private record Log(Tenant tenant, List<EventEnvelope<RunEvent>> events) {
        RunId id() {
            return new RunId(events.getFirst().meta().aggregateId());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void every_view_is_the_fold_of_its_runs_log(long seed) {
        var random = new SplittableRandom(seed);
        var logs = logs(random);
        try (var driver = new Driver().fold(interleaved(logs, random))) {
            for (Log log : logs) {
                var run = run(log.events());
                var queries = driver.queries();
                assertThat(found(queries.run(log.tenant(), log.id(), Freshness.ANY)))
                        .isEqualTo(run);
                assertThat(queries.transcript(log.tenant(), log.id(), Freshness.ANY))
                        .isEqualTo(result(TranscriptViews.of(run, log.events(), Driver.NOW)));
                assertThat(queries.responses(log.tenant(), log.id(), Freshness.ANY))
                        .isEqualTo(result(ResponsesViews.of(run, log.events())));
                assertThat(found(queries.events(log.tenant(), log.id(), 0, 1_000)))
                        .isEqualTo(log.events());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void stores_built_twice_from_the_log_are_equal_byte_for_byte(long seed) {
        var random = new SplittableRandom(seed);
        var events = interleaved(logs(random), random);
        try (var first = new Driver().fold(events);
                var again = new Driver().fold(withRepeats(events, random))) {
            assertThat(again.contents()).isEqualTo(first.contents());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22})
    void stores_do_not_depend_on_how_runs_are_interleaved(long seed) {
        var logs = logs(new SplittableRandom(seed));
        try (var one = new Driver().fold(interleaved(logs, new SplittableRandom(seed + 1)));
                var other = new Driver().fold(interleaved(logs, new SplittableRandom(seed + 2)))) {
            assertThat(one.contents()).isEqualTo(other.contents());
        }
    }

    private static List<Log> logs(RandomGenerator random) {
        var logs = new ArrayList<Log>();
        for (int i = 0; i < 7; i++) {
            Tenant tenant = random.nextBoolean() ? ACME : OTHER;
            var id = new RunId(new UUID(random.nextLong(), random.nextLong()));
            logs.add(new Log(tenant, Histories.random(id, tenant, START.plusSeconds(random.nextInt(100)), random)));
        }
        return logs;
    }

    /** In the order of each run, else by chance. */
    private static List<EventEnvelope<RunEvent>> interleaved(List<Log> logs, RandomGenerator random) {
        var waiting = new ArrayList<>(
                logs.stream().map(log -> new ArrayList<>(log.events())).toList());
        var events = new ArrayList<EventEnvelope<RunEvent>>();
        while (!waiting.isEmpty()) {
            var next = waiting.get(random.nextInt(waiting.size()));
            events.add(next.removeFirst());
            if (next.isEmpty()) {
                waiting.remove(next);
            }
        }
        return events;
    }

    private static List<EventEnvelope<RunEvent>> withRepeats(
            List<EventEnvelope<RunEvent>> events, RandomGenerator random) {
        var repeated = new ArrayList<EventEnvelope<RunEvent>>();
        for (EventEnvelope<RunEvent> event : events) {
            repeated.add(event);
            if (random.nextInt(4) == 0) {
                repeated.add(repeated.get(random.nextInt(repeated.size())));
            }
        }
        return repeated;
    }

    private static RunView run(List<EventEnvelope<RunEvent>> events) {
        RunState state = RunState.None.NONE;
        for (EventEnvelope<RunEvent> event : events) {
            state = RunFold.evolve(state, event);
        }
        return RunViews.of((Run) state);
    }

    private static <T> ReadResult<T> result(Optional<T> view) {
        return view.<ReadResult<T>>map(ReadResult.Found::new).orElseGet(ReadResult.Absent::new);
    }
}
