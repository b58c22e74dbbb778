package dev.parley.projections.http;

import static dev.parley.projections.RunProjectionTest.found;
import static dev.parley.projections.Tenants.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.id.RunId;
import dev.parley.domain.query.FeedFilter;
import dev.parley.domain.query.FeedRequest;
import dev.parley.domain.query.Freshness;
import dev.parley.domain.query.PageRequest;
import dev.parley.domain.query.ReadResult;
import dev.parley.domain.query.ResultKind;
import dev.parley.domain.query.RunFilter;
import dev.parley.kit.query.Copies;
import dev.parley.kit.query.Decoding;
import dev.parley.kit.query.RemoteQueries;
import dev.parley.projections.Driver;
import dev.parley.projections.Histories;
import dev.parley.projections.Instance;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The second of two instances is gone; the first has copies of what it held, which are behind. */
class CopiesTest {

    private static final Instant START = Instant.parse("2026-04-01T10:00:00Z");
    private static final Duration LONG = Duration.ofSeconds(30);

    private final Cluster cluster = new Cluster();
    private final Instance complete = new Instance(0, 1, 2, 3, 4, 5);
    private final List<Duration> shown = new ArrayList<>();
    private final List<RunId> runs = IntStream.rangeClosed(1, 30)
            .mapToObj(i -> new RunId(new UUID(i, i)))
            .toList();
    private final Copies curious = new Copies() {
        @Override
        public boolean welcome() {
            return true;
        }

        @Override
        public void shown(Duration behind) {
            shown.add(behind);
        }
    };
    private final RemoteQueries looking;

    CopiesTest() {
        cluster.start(0, 1, 2);
        cluster.start(3, 4, 5);
        looking = client(curious);
    }

    @BeforeEach
    void one_is_gone() {
        cluster.keepCopies(0, 3, 4, 5);
        for (RunId run : runs) {
            var history = history(run).events();
            cluster.fold(history);
            complete.fold(history);
            cluster.foldIntoCopies(history.subList(0, history.size() - 1));
        }
        looking.runs(ACME, RunFilter.ALL, PageRequest.first(1));
        cluster.kill(1);
    }

    private static Histories history(RunId run) {
        return Histories.created(run, ACME, START.plusSeconds(run.value().getMostSignificantBits()))
                .joined()
                .asks("n1", "Why?")
                .says("n1", "Why not?");
    }

    @AfterEach
    void close() {
        looking.close();
        cluster.close();
        complete.close();
    }

    @Test
    void who_looks_is_shown_the_copy_and_told_how_old_it_may_be() {
        for (RunId run : runs) {
            shown.clear();
            var version = found(looking.run(ACME, run, Freshness.ANY)).version();
            long newest =
                    found(complete.queries().run(ACME, run, Freshness.ANY)).version();
            assertThat(version).isEqualTo(isGone(run) ? newest - 1 : newest);
            assertThat(shown).isEqualTo(isGone(run) ? List.of(Cluster.COPIES_AGE) : List.of());
        }
    }

    @Test
    void a_version_that_the_copy_does_not_have_is_not_here_yet_and_an_older_one_is_never_shown() {
        for (RunId run : runs) {
            long newest =
                    found(complete.queries().run(ACME, run, Freshness.ANY)).version();
            var wanted = looking.run(ACME, run, Freshness.atLeast(newest, LONG));
            if (isGone(run)) {
                assertThat(wanted).isInstanceOf(ReadResult.NotYet.class);
                assertThat(found(looking.run(ACME, run, Freshness.at(newest - 1, LONG)))
                                .version())
                        .isEqualTo(newest - 1);
            } else {
                assertThat(found(wanted).version()).isEqualTo(newest);
            }
        }
    }

    @Test
    void what_the_copy_does_not_know_may_exist() {
        var unknown = IntStream.range(100, 120)
                .mapToObj(i -> new RunId(new UUID(i, i)))
                .toList();
        assertThat(unknown)
                .allSatisfy(run -> assertThat(looking.run(ACME, run, Freshness.ANY))
                        .isInstanceOf(isGone(run) ? ReadResult.Unreachable.class : ReadResult.Absent.class));
        assertThat(runs.stream().filter(this::isGone))
                .isNotEmpty()
                .allSatisfy(run -> assertThat(looking.analysis(ACME, run, Freshness.ANY))
                        .isInstanceOf(ReadResult.Unreachable.class));
    }

    @Test
    void lists_and_what_belongs_to_them_are_whole_and_in_order() {
        var all = new ArrayList<UUID>();
        var request = PageRequest.first(7);
        for (boolean more = true; more; ) {
            var page = found(looking.runs(ACME, RunFilter.ALL, request));
            page.items().forEach(run -> all.add(run.id().value()));
            var results = found(looking.results(ACME, page.items(), Set.of(ResultKind.TRANSCRIPT)));
            assertThat(results).hasSize(page.items().size());
            more = page.hasMore();
            request = PageRequest.next(7, page.nextCursor().orElse(""));
        }
        assertThat(all).isEqualTo(runs.reversed().stream().map(RunId::value).toList());
        var day = LocalDate.parse("2026-04-01");
        assertThat(looking.usage(ACME, day, day)).isInstanceOf(ReadResult.Found.class);
        assertThat(shown).isNotEmpty().containsOnly(Cluster.COPIES_AGE);
    }

    @Test
    void a_page_of_the_feed_is_from_no_copy_which_would_let_its_reader_go_on_behind_what_it_does_not_have() {
        assertThat(looking.feed(ACME, FeedFilter.ALL, FeedRequest.oldestFirst(5)))
                .isInstanceOf(ReadResult.Unreachable.class);
    }

    @Test
    void who_acts_upon_what_is_read_reads_no_copy() {
        try (var acting = client(Copies.NEVER)) {
            assertThat(acting.runs(ACME, RunFilter.ALL, PageRequest.first(7)))
                    .isInstanceOf(ReadResult.Unreachable.class);
            assertThat(runs.stream().filter(this::isGone))
                    .allSatisfy(run -> assertThat(acting.run(ACME, run, Freshness.ANY))
                            .isInstanceOf(ReadResult.Unreachable.class));
        }
    }

    private boolean isGone(RunId run) {
        return complete.numberOf(run) >= 3;
    }

    private RemoteQueries client(Copies copies) {
        return RemoteQueries.to(
                cluster.addresses(),
                Cluster.SECRET,
                Instance.PARTITIONS,
                Decoding.with(Driver.SERDES),
                InstantSource.fixed(Driver.NOW),
                copies);
    }
}
