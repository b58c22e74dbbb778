package dev.parley.projections.http;

import static dev.parley.projections.Tenants.ACME;
import static dev.parley.projections.Tenants.ACME_TEST;
import static dev.parley.projections.Tenants.OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.catalog.CatalogEvent;
import dev.parley.domain.id.BlueprintId;
import dev.parley.domain.id.RunId;
import dev.parley.domain.query.CatalogFilter;
import dev.parley.domain.query.FeedFilter;
import dev.parley.domain.query.FeedPage;
import dev.parley.domain.query.FeedRequest;
import dev.parley.domain.query.Freshness;
import dev.parley.domain.query.Page;
import dev.parley.domain.query.PageRequest;
import dev.parley.domain.query.Period;
import dev.parley.domain.query.ReadResult;
import dev.parley.domain.query.ResultKind;
import dev.parley.domain.query.RunFilter;
import dev.parley.domain.query.RunQueries;
import dev.parley.domain.query.RunTrait;
import dev.parley.domain.run.RunStatus;
import dev.parley.kit.config.InternalSecret;
import dev.parley.kit.query.Copies;
import dev.parley.kit.query.Decoding;
import dev.parley.kit.query.QueryProtocol;
import dev.parley.kit.query.RecordQueries;
import dev.parley.kit.query.RemoteQueries;
import dev.parley.projections.Catalogs;
import dev.parley.projections.Driver;
import dev.parley.projections.Histories;
import dev.parley.projections.Instance;
import dev.parley.projections.RunProjectionTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
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
        var filter =
                RunFilter.with(new RunTrait.OnBlueprint(Histories.BLUEPRINT)).in(Set.of(RunStatus.COMPLETED));
        Optional<String> cursor = Optional.empty();
        do {
            var request = cursor.map(place -> PageRequest.next(7, place)).orElseGet(() -> PageRequest.first(7));
            var page = far.runs(ACME, filter, request);
            assertThat(page).isEqualTo(all.queries().runs(ACME, filter, request));
            cursor = page instanceof ReadResult.Found<?>(Page<?> found) ? found.nextCursor() : Optional.empty();
        } while (cursor.isPresent());
    }

    @Test
    void lists_go_both_ways_and_filters_hold_for_any_text() {
        var far = client(Cluster.SECRET, cluster.addresses());
        var anchor = runs.get(10).value();
        var filter = RunFilter.with(new RunTrait.OfParticipant("external"))
                .within(Period.created(Optional.of(START), Optional.empty()));
        var odd = RunFilter.ALL.and(
                Set.of(new RunTrait.OfParticipant("a=b&c d/ü?#"), new RunTrait.WithMetadata("k&1", "v=%2")));
        for (var some : List.of(filter, odd)) {
            for (var request : List.of(PageRequest.before(4, anchor), PageRequest.after(4, anchor))) {
                assertThat(far.runs(ACME, some, request))
                        .isEqualTo(all.queries().runs(ACME, some, request));
            }
        }
        assertThat(far.runsOfParticipant(ACME, "external"))
                .isEqualTo(all.queries().runsOfParticipant(ACME, "external"));
    }

    @Test
    void results_of_many_runs_are_asked_for_at_once_and_are_those_of_each() {
        RunQueries far = client(Cluster.SECRET, cluster.addresses());
        var views = runs.stream()
                .map(run -> RunProjectionTest.found(far.run(ACME, run, Freshness.ANY)))
                .toList();
        var everything = EnumSet.allOf(ResultKind.class);
        assertThat(far.results(ACME, views, everything)).isEqualTo(all.queries().results(ACME, views, everything));
        var analyses = RunProjectionTest.found(far.results(ACME, views, Set.of(ResultKind.ANALYSIS)));
        assertThat(analyses).hasSize(runs.size()).allSatisfy((id, results) -> {
            assertThat(results.transcript()).isEmpty();
            assertThat(results.analysis()).contains(RunProjectionTest.found(far.analysis(ACME, id, Freshness.ANY)));
        });
        var past = RunProjectionTest.found(far.run(ACME, runs.getFirst(), Freshness.ANY.asOf(5)));
        assertThat(RunProjectionTest.found(far.results(ACME, List.of(past), everything)))
                .hasEntrySatisfying(
                        past.id(), results -> assertThat(results.responses()).isEmpty());
    }

    @Test
    void the_catalog_the_feed_and_usage_are_gathered_from_all_instances() {
        var far = client(Cluster.SECRET, cluster.addresses());
        for (int i = 0; i < 10; i++) {
            var events = Catalogs.blueprint(new UUID(30, i), ACME, START.plusSeconds(i), Histories.AGENT)
                    .add(new CatalogEvent.BlueprintPublished(1))
                    .events();
            cluster.foldCatalog(events);
            all.foldCatalog(events);
        }
        RecordQueries near = all.queries();
        var blueprints = CatalogFilter.of("blueprint").in(Set.of("published")).by(Histories.AGENT);
        assertThat(far.list(ACME, blueprints, PageRequest.first(7)))
                .isEqualTo(near.list(ACME, blueprints, PageRequest.first(7)));
        var blueprint = new BlueprintId(new UUID(30, 3));
        assertThat(far.blueprintVersions(ACME, blueprint, OptionalLong.empty(), 5))
                .isEqualTo(near.blueprintVersions(ACME, blueprint, OptionalLong.empty(), 5));
        var day = LocalDate.parse("2026-04-01");
        assertThat(far.usage(ACME, day, day)).isEqualTo(near.usage(ACME, day, day));
        for (var first : List.of(FeedRequest.oldestFirst(33), FeedRequest.newestFirst(33))) {
            var request = first;
            FeedPage page;
            do {
                page = RunProjectionTest.found(far.feed(ACME, FeedFilter.ALL, request));
                assertThat(page).isEqualTo(RunProjectionTest.found(near.feed(ACME, FeedFilter.ALL, request)));
                request = first.from(page.cursor());
            } while (page.hasMore());
        }
    }

    @Test
    void an_event_on_any_instance_wakes_those_who_wait_for_the_feed() {
        var far = client(Cluster.SECRET, cluster.addresses());
        for (int i = 0; i < 4; i++) {
            var end = RunProjectionTest.found(far.feedEnd(ACME));
            var request = FeedRequest.oldestFirst(5).from(end).waiting(LONG);
            var waiting = CompletableFuture.supplyAsync(() -> far.feed(ACME, FeedFilter.ALL, request));
            var run = new RunId(new UUID(98, i));
            cluster.fold(Histories.created(run, ACME, START).events());
            assertThat(RunProjectionTest.found(waiting.join()).items())
                    .extracting(item -> item.event().meta().aggregateId())
                    .containsExactly(run.value());
        }
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
        var far = client(new InternalSecret("another secret of the same sort"), cluster.addresses());
        assertThat(far.run(ACME, runs.getFirst(), Freshness.ANY)).isInstanceOf(ReadResult.Unreachable.class);
    }

    @Test
    void who_does_not_know_the_secret_is_refused_whatever_is_asked() throws Exception {
        var tenant = "organization=" + ACME.organization() + "&mode=" + ACME.mode();
        for (String path :
                List.of("", "/routes", "/runs", "/runs/" + runs.getFirst().value(), "/feed", "/usage", "/what")) {
            var uri = URI.create("http://" + cluster.addresses().getFirst() + QueryProtocol.ROOT + path + "?" + tenant);
            for (var request : List.of(
                    HttpRequest.newBuilder(uri).build(),
                    HttpRequest.newBuilder(uri)
                            .header(QueryProtocol.SECRET_HEADER, "")
                            .build(),
                    HttpRequest.newBuilder(uri)
                            .header(QueryProtocol.SECRET_HEADER, "a secret that all instances shar")
                            .build())) {
                try (var http = HttpClient.newHttpClient()) {
                    var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
                    assertThat(answer.statusCode()).as(path).isEqualTo(QueryProtocol.UNAUTHORIZED);
                    assertThat(answer.body()).isEmpty();
                }
            }
        }
    }

    private RemoteQueries client(InternalSecret secret, List<String> addresses) {
        var client = RemoteQueries.to(
                addresses,
                secret,
                Instance.PARTITIONS,
                Decoding.with(Driver.SERDES),
                InstantSource.fixed(Driver.NOW),
                Copies.NEVER);
        clients.add(client);
        return client;
    }
}
