package dev.parley.projections;

import static dev.parley.projections.Tenants.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.id.RunId;
import dev.parley.domain.query.Freshness;
import dev.parley.domain.query.PageRequest;
import dev.parley.domain.query.ReadResult;
import dev.parley.domain.query.RunFilter;
import dev.parley.domain.query.RunTrait;
import dev.parley.domain.run.Run;
import dev.parley.domain.run.RunEvent;
import dev.parley.domain.run.RunFold;
import dev.parley.domain.run.RunState;
import dev.parley.domain.run.RunStatus;
import dev.parley.domain.view.ResultStatus;
import dev.parley.domain.view.RunView;
import dev.parley.domain.view.RunViews;
import dev.parley.domain.view.TranscriptView;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

public class RunProjectionTest {

    private static final RunId RUN = new RunId(new UUID(7, 7));
    private static final Instant START = Instant.parse("2026-04-01T10:00:00Z");

    private final Driver driver = new Driver();

    @AfterEach
    void close() {
        driver.close();
    }

    private static Histories interview() {
        return Histories.created(RUN, ACME, START)
                .joined()
                .asks("n1", "Why did you come?")
                .says("n1", "Because — why not?");
    }

    @Test
    void a_run_is_seen_as_it_is_now() {
        driver.fold(interview().events());
        var run = found(driver.queries().run(ACME, RUN, Freshness.ANY));
        assertThat(run.version()).isEqualTo(5);
        assertThat(run.status()).isEqualTo(RunStatus.ACTIVE);
        assertThat(run.progress().currentNode()).contains("n1");
    }

    @Test
    void a_run_is_seen_as_it_stood_at_every_version() {
        var events = interview().finished().events();
        driver.fold(events);
        for (int version = 1; version <= events.size(); version++) {
            assertThat(driver.queries().run(ACME, RUN, Freshness.at(version, Duration.ZERO)))
                    .isEqualTo(new ReadResult.Found<>(folded(events.subList(0, version))));
        }
    }

    @Test
    void there_was_nothing_at_version_zero() {
        driver.fold(interview().events());
        assertThat(driver.queries().run(ACME, RUN, Freshness.at(0, Duration.ZERO)))
                .isInstanceOf(ReadResult.Absent.class);
    }

    @Test
    void a_version_that_is_not_here_yet_is_neither_absent_nor_an_older_one() {
        driver.fold(interview().events());
        assertThat(driver.queries().run(ACME, RUN, Freshness.atLeast(6, Duration.ZERO)))
                .isInstanceOf(ReadResult.NotYet.class);
        assertThat(driver.queries().run(ACME, RUN, Freshness.at(6, Duration.ZERO)))
                .isInstanceOf(ReadResult.NotYet.class);
        assertThat(driver.queries().run(ACME, new RunId(new UUID(7, 8)), Freshness.atLeast(1, Duration.ZERO)))
                .isInstanceOf(ReadResult.NotYet.class);
    }

    @Test
    void a_run_nobody_made_is_absent() {
        assertThat(driver.queries().run(ACME, RUN, Freshness.ANY)).isInstanceOf(ReadResult.Absent.class);
    }

    @Test
    void the_transcript_has_the_words_as_they_were_said() {
        driver.fold(interview().events());
        var transcript = found(driver.queries().transcript(ACME, RUN, Freshness.ANY));
        assertThat(transcript.entries())
                .extracting(TranscriptView.Entry::content)
                .containsExactly("Why did you come?", "Because — why not?");
        assertThat(transcript.status()).isEqualTo(ResultStatus.PROCESSING);
        assertThat(found(driver.queries().transcript(ACME, RUN, Freshness.at(4, Duration.ZERO)))
                        .entries())
                .hasSize(1);
    }

    @Test
    void responses_and_analysis_are_absent_until_they_are_recorded() {
        var history = interview();
        driver.fold(history.events());
        assertThat(driver.queries().responses(ACME, RUN, Freshness.ANY)).isInstanceOf(ReadResult.Absent.class);
        assertThat(driver.queries().analysis(ACME, RUN, Freshness.ANY)).isInstanceOf(ReadResult.Absent.class);

        driver.fold(history.finished().events());
        assertThat(found(driver.queries().responses(ACME, RUN, Freshness.ANY)).status())
                .isEqualTo(ResultStatus.COMPLETED);
        assertThat(found(driver.queries().analysis(ACME, RUN, Freshness.ANY)).engine())
                .contains("builtin/1");
        assertThat(driver.queries().responses(ACME, RUN, Freshness.at(5, Duration.ZERO)))
                .isInstanceOf(ReadResult.Absent.class);
    }

    @Test
    void the_newest_analysis_is_the_current_one_and_earlier_ones_stay_at_their_version() {
        var history = interview().finished();
        var first = found(driver.fold(history.events()).queries().analysis(ACME, RUN, Freshness.ANY));
        long before = history.events().size();
        var second = found(driver.fold(history.analysed().events()).queries().analysis(ACME, RUN, Freshness.ANY));

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(found(driver.queries().analysis(ACME, RUN, Freshness.at(before, Duration.ZERO))))
                .isEqualTo(first);
    }

    @Test
    void events_come_in_pages_after_a_version() {
        var events = interview().events();
        driver.fold(events);
        assertThat(found(driver.queries().events(ACME, RUN, 0, 2))).isEqualTo(events.subList(0, 2));
        assertThat(found(driver.queries().events(ACME, RUN, 2, 100))).isEqualTo(events.subList(2, 5));
        assertThat(found(driver.queries().events(ACME, RUN, 5, 100))).isEmpty();
    }

    @Test
    void an_event_that_was_folded_already_changes_nothing() {
        var events = interview().events();
        driver.fold(events);
        String once = driver.contents();
        driver.fold(events).fold(events.get(2));
        assertThat(driver.contents()).isEqualTo(once);
    }

    @Test
    void lists_show_only_runs_that_pass_the_filter_as_they_stand_now() {
        var history = interview();
        driver.fold(history.events());
        var completed =
                RunFilter.with(new RunTrait.OnBlueprint(Histories.BLUEPRINT)).in(Set.of(RunStatus.COMPLETED));
        assertThat(listed(completed)).isEmpty();
        driver.fold(history.finished().events());
        assertThat(listed(completed)).extracting(RunView::id).containsExactly(RUN);
        assertThat(listed(RunFilter.ALL)).extracting(RunView::id).containsExactly(RUN);
    }

    @Test
    void a_run_can_be_read_as_it_stood_at_a_time() {
        var events = interview().events();
        driver.fold(events);
        for (EventEnvelope<RunEvent> event : events) {
            Instant then = event.meta().occurredAt();
            long version = event.meta().version();
            assertThat(found(driver.queries().run(ACME, RUN, Freshness.ANY.asOf(then.plusMillis(999)))))
                    .isEqualTo(found(driver.queries().run(ACME, RUN, Freshness.ANY.asOf(version))));
            assertThat(found(driver.queries().run(ACME, RUN, Freshness.ANY.asOf(then)))
                            .version())
                    .isEqualTo(version);
        }
        Instant before = events.getFirst().meta().occurredAt().minusMillis(1);
        assertThat(driver.queries().run(ACME, RUN, Freshness.ANY.asOf(before))).isInstanceOf(ReadResult.Absent.class);
    }

    @Test
    void a_version_that_nobody_was_told_of_does_not_exist_and_one_that_was_told_is_waited_for() {
        var events = interview().events();
        driver.fold(events);
        long next = events.size() + 1L;
        var soon = Duration.ofMillis(10);
        assertThat(driver.queries().run(ACME, RUN, Freshness.ANY.asOf(next))).isInstanceOf(ReadResult.Absent.class);
        assertThat(driver.queries().run(ACME, RUN, Freshness.ANY.asOf(0))).isInstanceOf(ReadResult.Absent.class);
        assertThat(driver.queries().run(ACME, RUN, Freshness.at(next, soon))).isInstanceOf(ReadResult.NotYet.class);
        assertThat(driver.queries()
                        .run(ACME, RUN, Freshness.atLeast(next - 1, soon).asOf(next)))
                .isInstanceOf(ReadResult.Absent.class);
    }

    private List<RunView> listed(RunFilter filter) {
        return found(driver.queries().runs(ACME, filter, PageRequest.first(20))).items();
    }

    private static RunView folded(List<EventEnvelope<RunEvent>> events) {
        RunState state = RunState.None.NONE;
        for (EventEnvelope<RunEvent> event : events) {
            state = RunFold.evolve(state, event);
        }
        return RunViews.of((Run) state);
    }

    public static <T> T found(ReadResult<T> result) {
        assertThat(result).isInstanceOf(ReadResult.Found.class);
        return ((ReadResult.Found<T>) result).value();
    }
}
