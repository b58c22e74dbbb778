package dev.parley.projections;

import static dev.parley.projections.RunProjectionTest.found;
import static dev.parley.projections.Tenants.ACME;
import static dev.parley.projections.Tenants.OTHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.parley.domain.catalog.CatalogEvent;
import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.id.RunId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.query.FeedEvent;
import dev.parley.domain.query.FeedFilter;
import dev.parley.domain.query.FeedPage;
import dev.parley.domain.query.FeedRequest;
import dev.parley.domain.query.ReadResult;
import dev.parley.domain.run.RunEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedTest {

    private static final Instant START = Instant.parse("2026-04-01T10:00:00Z");

    private final Instance instance = new Instance(0, 1, 2, 3, 4, 5);

    @AfterEach
    void close() {
        instance.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whoever_resumes_with_the_cursor_misses_nothing_and_gets_nothing_twice(long seed) {
        var random = new SplittableRandom(seed);
        var waiting = logs(random);
        var told = new ArrayList<UUID>();
        var read = new ArrayList<FeedEvent>();
        Optional<String> cursor = Optional.empty();
        while (!waiting.isEmpty() || read.size() < told.size()) {
            tell(waiting, random.nextInt(5), random, told);
            var request = FeedRequest.oldestFirst(1 + random.nextInt(7));
            var page = page(FeedFilter.ALL, cursor.map(request::from).orElse(request));
            // A reader of a stream may stop after any of its events.
            int taken = random.nextInt(page.items().size() + 1);
            page.items().subList(0, taken).forEach(item -> read.add(item.event()));
            cursor = taken == page.items().size()
                    ? Optional.of(page.cursor())
                    : taken == 0
                            ? cursor
                            : Optional.of(page.items().get(taken - 1).cursor());
        }
        assertThat(ids(read)).containsExactlyInAnyOrderElementsOf(told).doesNotHaveDuplicates();
        assertThat(read).allSatisfy(event -> assertThat(event.meta().tenant()).isEqualTo(ACME));
        assertInOrder(read);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void looking_back_shows_what_was_there_newest_first_whatever_comes_meanwhile(long seed) {
        var random = new SplittableRandom(seed);
        var waiting = logs(random);
        var told = new ArrayList<UUID>();
        tell(waiting, 40, random, told);
        var before = List.copyOf(told);
        var read = new ArrayList<FeedEvent>();
        var request = FeedRequest.newestFirst(1 + random.nextInt(7));
        var page = page(FeedFilter.ALL, request);
        page.items().forEach(item -> read.add(item.event()));
        while (page.hasMore()) {
            tell(waiting, 2, random, told);
            page = page(FeedFilter.ALL, request.from(page.cursor()));
            page.items().forEach(item -> read.add(item.event()));
        }
        assertThat(ids(read)).containsExactlyInAnyOrderElementsOf(before);
        assertThat(read)
                .isSortedAccordingTo(
                        Comparator.comparing((FeedEvent event) -> event.meta().occurredAt())
                                .reversed());
    }

    @Test
    void only_events_of_the_types_and_times_asked_for_are_shown() {
        var random = new SplittableRandom(21);
        tell(logs(random), Integer.MAX_VALUE, random, new ArrayList<>());
        var all = walk(FeedFilter.ALL);
        var filters = List.of(
                new FeedFilter(
                        Set.of("interview_run.created", "blueprint.published"), Optional.empty(), Optional.empty()),
                new FeedFilter(Set.of("no.such"), Optional.empty(), Optional.empty()),
                new FeedFilter(Set.of(), Optional.of(START.plusSeconds(3)), Optional.of(START.plusSeconds(9))));
        for (var filter : filters) {
            assertThat(walk(filter))
                    .isEqualTo(all.stream().filter(filter::matches).toList());
        }
    }

    @Test
    void a_reader_at_the_end_waits_for_what_comes_next_and_gets_only_that() {
        instance.fold(Histories.created(new RunId(new UUID(1, 1)), ACME, START)
                .joined()
                .events());
        var end = found(instance.queries().feedEnd(ACME));
        var request = FeedRequest.oldestFirst(10).from(end).waiting(Duration.ofSeconds(30));
        var reader = new AtomicReference<Thread>();
        var waiting = CompletableFuture.supplyAsync(() -> {
            reader.set(Thread.currentThread());
            return page(FeedFilter.ALL, request);
        });
        await().until(() -> reader.get() != null && reader.get().getState() == Thread.State.TIMED_WAITING);
        instance.fold(Histories.created(new RunId(new UUID(1, 2)), OTHER, START).events());
        assertThat(waiting).isNotDone();
        instance.foldCatalog(Catalogs.apiKey(new UUID(5, 5), ACME, START).events());
        assertThat(waiting.join().items())
                .extracting(item -> item.event().type())
                .containsExactly("api_key.created");
    }

    @Test
    void an_erased_run_leaves_only_the_fact_of_its_erasure() {
        var history = Histories.created(new RunId(new UUID(1, 1)), ACME, START).joined();
        var before = history.events();
        instance.fold(before);
        instance.fold(Histories.created(new RunId(new UUID(1, 2)), ACME, START).events());
        instance.erase(before.reversed());
        instance.fold(history.erased().events().subList(before.size(), before.size() + 1));
        assertThat(walk(FeedFilter.ALL))
                .extracting(FeedEvent::type)
                .containsExactly("interview_run.created", "interview_run.erased");
    }

    @Test
    void a_clock_that_goes_back_hides_nothing_from_those_who_had_read_on() {
        var id = new RunId(new UUID(1, 1));
        instance.fold(Histories.created(id, ACME, START.plusSeconds(100)).events());
        var read = page(FeedFilter.ALL, FeedRequest.oldestFirst(10));
        var later = new ArrayList<UUID>();
        for (int i = 0; i < 20; i++) {
            var late = Histories.created(new RunId(new UUID(2, i)), ACME, START).events();
            instance.fold(late);
            late.forEach(event -> later.add(event.meta().eventId()));
        }
        var rest = page(FeedFilter.ALL, FeedRequest.oldestFirst(50).from(read.cursor()));
        assertThat(ids(rest.items().stream().map(FeedPage.Item::event).toList()))
                .containsExactlyInAnyOrderElementsOf(later);
    }

    @Test
    void a_cursor_of_the_other_order_is_none() {
        var page = page(FeedFilter.ALL, FeedRequest.newestFirst(1));
        assertThatThrownBy(() -> instance.queries()
                        .feed(ACME, FeedFilter.ALL, FeedRequest.oldestFirst(1).from(page.cursor())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_feed_with_a_partition_missing_is_unreachable_not_shorter() {
        instance.giveUp(2);
        assertThat(instance.queries().feed(ACME, FeedFilter.ALL, FeedRequest.oldestFirst(5)))
                .isInstanceOf(ReadResult.Unreachable.class);
    }

    private record Log(List<EventEnvelope<RunEvent>> runs, List<EventEnvelope<CatalogEvent>> catalog) {}

    private static List<Log> logs(RandomGenerator random) {
        var logs = new ArrayList<Log>();
        for (int i = 0; i < 12; i++) {
            Tenant tenant = i % 4 == 3 ? OTHER : ACME;
            var id = new UUID(random.nextLong(), random.nextLong());
            var at = START.plusSeconds(random.nextInt(10));
            logs.add(new Log(new ArrayList<>(Histories.random(new RunId(id), tenant, at, random)), new ArrayList<>()));
            logs.add(new Log(
                    new ArrayList<>(),
                    new ArrayList<>(Catalogs.blueprint(new UUID(random.nextLong(), i), tenant, at, Histories.AGENT)
                            .add(new CatalogEvent.BlueprintPublished(1))
                            .events())));
        }
        return logs;
    }

    /** The next events: those of each aggregate in order, and of all by time, as brokers stamp them. */
    private void tell(List<Log> waiting, int count, RandomGenerator random, List<UUID> told) {
        for (int i = 0; i < count && !waiting.isEmpty(); i++) {
            var log =
                    waiting.stream().min(Comparator.comparing(FeedTest::nextAt)).orElseThrow();
            var meta = log.runs().isEmpty()
                    ? log.catalog().getFirst().meta()
                    : log.runs().getFirst().meta();
            if (log.runs().isEmpty()) {
                instance.foldCatalog(List.of(log.catalog().removeFirst()));
            } else {
                instance.fold(List.of(log.runs().removeFirst()));
            }
            if (meta.tenant().equals(ACME)) {
                told.add(meta.eventId());
            }
            if (log.runs().isEmpty() && log.catalog().isEmpty()) {
                waiting.remove(log);
            }
        }
    }

    private static Instant nextAt(Log log) {
        return log.runs().isEmpty()
                ? log.catalog().getFirst().meta().occurredAt()
                : log.runs().getFirst().meta().occurredAt();
    }

    private List<FeedEvent> walk(FeedFilter filter) {
        var read = new ArrayList<FeedEvent>();
        var page = page(filter, FeedRequest.oldestFirst(4));
        page.items().forEach(item -> read.add(item.event()));
        while (page.hasMore()) {
            page = page(filter, FeedRequest.oldestFirst(4).from(page.cursor()));
            page.items().forEach(item -> read.add(item.event()));
        }
        return read;
    }

    private FeedPage page(FeedFilter filter, FeedRequest request) {
        return found(instance.queries().feed(ACME, filter, request));
    }

    private static List<UUID> ids(List<FeedEvent> events) {
        return events.stream().map(event -> event.meta().eventId()).toList();
    }

    private static void assertInOrder(List<FeedEvent> events) {
        events.stream()
                .map(event -> event.meta().aggregateId())
                .distinct()
                .forEach(id -> assertThat(events.stream()
                                .map(FeedEvent::meta)
                                .filter(meta -> meta.aggregateId().equals(id))
                                .map(meta -> meta.version()))
                        .isSorted());
    }
}
