package dev.parley.projections.http;

import static dev.parley.projections.Tenants.ACME;
import static dev.parley.projections.Tenants.ACME_TEST;
import static dev.parley.projections.Tenants.OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.id.RunId;
import dev.parley.domain.query.Freshness;
import dev.parley.domain.query.Page;
import dev.parley.domain.query.PageRequest;
import dev.parley.domain.query.ReadResult;
import dev.parley.domain.query.RunFilter;
import dev.parley.domain.query.RunQueries;
import dev.parley.domain.run.RunStatus;
import dev.parley.kit.query.Decoding;
import dev.parley.kit.query.RemoteQueries;
import dev.parley.projections.Driver;
import dev.parley.projections.Histories;
import dev.parley.projections.Instance;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RemoteQueriesTest {

    private static final Instant START = Instant.parse("2026-04-01T10:00:00Z");
    private static final Duration LONG = Duration.ofSeconds(30);

    private final Cluster cluster = new Cluster();
    private final Instance all = new Instance(0, 1, 2, 3, 4, 5);
    private final List<RunId> runs = Stream.iterate(1, i -> i + 1)
            .map(i -> new RunId(new UUID(i, i)))
            .limit(30)
            .toList();
    private final List<RemoteQueries> clients = new ArrayList<>();

    @BeforeEach
    void two_instances_share_the_partitions() {
        cluster.start(0, 1, 2);
        cluster.start(3, 4, 5);
        for (RunId run : runs) {
            var events = Histories.created(
                            run, ACME, START.plusSeconds(run.value().getMostSignificantBits()))
                    .joined()
                    .asks("n1", "Why?")
                    .says("n1", "Why not?")
                    .finished()
                    .events();
            cluster.fold(events);
            all.fold(events);
        }
    }

    @AfterEach
    void close() {
        clients.forEach(RemoteQueries::close);
        cluster.close();
        all.close();
    }

    @Test
    void answers_are_those_of_the_stores_for_every_query_whoever_holds_the_run() {
        RunQueries far = client(Cluster.SECRET, cluster.addresses());
        RunQueries near = all.queries();
        for (RunId run : runs) {
            assertThat(far.run(ACME, run, Freshness.ANY)).isEqualTo(near.run(ACME, run, Freshness.ANY));
            var earlier = Freshness.at(3, Duration.ZERO);
            assertThat(far.run(ACME, run, earlier)).isEqualTo(near.run(ACME, run, earlier));
            assertThat(far.transcript(ACME, run, Freshness.ANY)).isEqualTo(near.transcript(ACME, run, Freshness.ANY));
            assertThat(far.responses(ACME, run, Freshness.ANY)).isEqualTo(near.responses(ACME, run, Freshness.ANY));
            assertThat(far.analysis(ACME, run, Freshness.ANY)).isEqualTo(near.analysis(ACME, run, Freshness.ANY));
            assertThat(far.events(ACME, run, 2, 3)).isEqualTo(near.events(ACME, run, 2, 3));
        }
    }

    @Test
    void one_known_instance_is_enough_to_find_the_others() {
        var far = client(Cluster.SECRET, List.of(cluster.addresses().getFirst()));
        assertThat(runs)
                .allSatisfy(run -> assertThat(far.run(ACME, run, Freshness.ANY)).isInstanceOf(ReadResult.Found.class));
    }

    @Test
    void lists_are_gathered_from_all_instances_in_one_order() {
        var far = client(Cluster.SECRET, cluster.addresses());
        var filter = RunFilter.ALL.in(Set.of(RunStatus.COMPLETED)).on(Histories.BLUEPRINT);
        Optional<String> cursor = Optional.empty();
        do {
            var request = cursor.map(place -> PageRequest.next(7, place)).orElseGet(() -> PageRequest.first(7));
            var page = far.runs(ACME, filter, request);
            assertThat(page).isEqualTo(all.queries().runs(ACME, filter, request));
            cursor = page instanceof ReadResult.Found<?>(Page<?> found) ? found.nextCursor() : Optional.empty();
        } while (cursor.isPresent());
    }

    @Test
    void strangers_find_nothing() {
        var far = client(Cluster.SECRET, cluster.addresses());
        for (var stranger : List.of(ACME_TEST, OTHER)) {
            assertThat(far.run(stranger, runs.getFirst(), Freshness.ANY)).isInstanceOf(ReadResult.Absent.class);
            assertThat(far.events(stranger, runs.getFirst(), 0, 10)).isInstanceOf(ReadResult.Absent.class);
            assertThat(far.runs(stranger, RunFilter.ALL, PageRequest.first(10)))
                    .isEqualTo(all.queries().runs(stranger, RunFilter.ALL, PageRequest.first(10)));
        }
    }

    @Test
    void a_version_that_is_not_there_yet_is_waited_for_on_the_instance() {
        var far = client(Cluster.SECRET, cluster.addresses());
        var run = new RunId(new UUID(99, 99));
        assertThat(far.run(ACME, run, Freshness.atLeast(1, Duration.ofMillis(10))))
                .isInstanceOf(ReadResult.NotYet.class);
        var waiting = CompletableFuture.supplyAsync(() -> far.run(ACME, run, Freshness.atLeast(1, LONG)));
        cluster.fold(Histories.created(run, ACME, START).events());
        assertThat(waiting.join()).isInstanceOf(ReadResult.Found.class);
    }

    @Test
    void a_partition_that_moved_is_found_where_it_is_now() {
        var far = client(Cluster.SECRET, cluster.addresses());
        var history = Histories.created(runs.getFirst(), ACME, START);
        assertThat(far.run(ACME, runs.getFirst(), Freshness.ANY)).isInstanceOf(ReadResult.Found.class);
        cluster.moveAll(0, 1);
        cluster.fold(history.events());
        assertThat(far.run(ACME, runs.getFirst(), Freshness.atLeast(1, Duration.ZERO)))
                .isInstanceOf(ReadResult.Found.class);
    }

    @Test
    void while_partitions_move_they_are_unreachable_never_absent() {
        var far = client(Cluster.SECRET, cluster.addresses());
        cluster.giveUpAll(0);
        cluster.giveUpAll(1);
        assertThat(far.run(ACME, runs.getFirst(), Freshness.ANY)).isInstanceOf(ReadResult.Unreachable.class);
        assertThat(far.runs(ACME, RunFilter.ALL, PageRequest.first(10))).isInstanceOf(ReadResult.Unreachable.class);
    }

    @Test
    void an_instance_that_is_gone_is_unreachable_and_the_others_go_on() {
        var far = client(Cluster.SECRET, cluster.addresses());
        assertThat(runs)
                .allSatisfy(run -> assertThat(far.run(ACME, run, Freshness.ANY)).isInstanceOf(ReadResult.Found.class));
        cluster.kill(0);
        assertThat(runs.stream()
                        .map(run -> far.run(ACME, run, Freshness.ANY).getClass().getSimpleName()))
                .contains("Found", "Unreachable")
                .doesNotContain("Absent");
        assertThat(far.runs(ACME, RunFilter.ALL, PageRequest.first(10))).isInstanceOf(ReadResult.Unreachable.class);
    }

    @Test
    void without_the_secret_nothing_is_said() {
        var far = client("another secret of the same sort", cluster.addresses());
        assertThat(far.run(ACME, runs.getFirst(), Freshness.ANY)).isInstanceOf(ReadResult.Unreachable.class);
    }

    private RemoteQueries client(String secret, List<String> addresses) {
        var client = RemoteQueries.to(
                addresses, secret, Instance.PARTITIONS, Decoding.with(Driver.SERDES), InstantSource.fixed(Driver.NOW));
        clients.add(client);
        return client;
    }
}
