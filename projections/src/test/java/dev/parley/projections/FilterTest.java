package dev.parley.projections;

import static dev.parley.projections.RunProjectionTest.found;
import static dev.parley.projections.Tenants.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.id.AgentId;
import dev.parley.domain.id.BlueprintId;
import dev.parley.domain.id.ChannelId;
import dev.parley.domain.id.ConnectorId;
import dev.parley.domain.id.RunId;
import dev.parley.domain.json.Json;
import dev.parley.domain.query.Freshness;
import dev.parley.domain.query.Page;
import dev.parley.domain.query.PageRequest;
import dev.parley.domain.query.Period;
import dev.parley.domain.query.ReadResult;
import dev.parley.domain.query.RunFilter;
import dev.parley.domain.query.RunTrait;
import dev.parley.domain.run.Participant;
import dev.parley.domain.run.RunEvent;
import dev.parley.domain.run.RunPins;
import dev.parley.domain.run.RunPins.ChannelPin;
import dev.parley.domain.run.RunPins.ConnectorPin;
import dev.parley.domain.run.RunStatus;
import dev.parley.domain.view.RunView;
import dev.parley.projections.store.IndexSearch;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of runs show exactly those for which the filter holds, in both directions, whichever lists they are found in. */
class FilterTest {

    private static final Instant START = Instant.parse("2026-04-01T10:00:00Z");
    private static final Comparator<RunView> NEWEST_FIRST = Comparator.comparing(RunView::createdAt)
            .reversed()
            .thenComparing(run -> run.id().value().getMostSignificantBits(), Long::compareUnsigned)
            .thenComparing(run -> run.id().value().getLeastSignificantBits(), Long::compareUnsigned);

    private final Instance instance = new Instance(0, 1, 2, 3, 4, 5);

    @AfterEach
    void close() {
        instance.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void every_filter_shows_what_matches_newest_first_and_backwards_the_same(long seed) {
        var random = new SplittableRandom(seed);
        List<RunView> all = make(random, 60);
        for (int i = 0; i < 40; i++) {
            var filter = filter(random);
            var expected = all.stream().filter(filter::matches).map(RunView::id).toList();
            int limit = 1 + random.nextInt(9);
            assertThat(walk(filter, PageRequest.first(limit), false))
                    .as("%s", filter)
                    .isEqualTo(expected);
            var oldest = all.getLast().id().value();
            var before =
                    expected.stream().filter(id -> !id.value().equals(oldest)).toList();
            assertThat(walk(filter, PageRequest.before(limit, oldest), true))
                    .as("%s", filter)
                    .isEqualTo(before);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void a_page_beside_a_run_shows_its_neighbours(long seed) {
        var random = new SplittableRandom(seed);
        var ids = make(random, 30).stream().map(RunView::id).toList();
        int place = 10 + random.nextInt(10);
        assertThat(page(RunFilter.ALL, PageRequest.after(3, ids.get(place).value()))
                        .items())
                .extracting(RunView::id)
                .isEqualTo(ids.subList(place + 1, place + 4));
        assertThat(page(RunFilter.ALL, PageRequest.before(3, ids.get(place).value()))
                        .items())
                .extracting(RunView::id)
                .isEqualTo(ids.subList(place - 3, place));
        assertThat(page(RunFilter.ALL, PageRequest.before(3, ids.getFirst().value()))
                        .hasMore())
                .isFalse();
    }

    @Test
    void a_page_beside_a_run_that_is_not_there_is_absent() {
        assertThat(instance.queries().runs(ACME, RunFilter.ALL, PageRequest.after(3, new UUID(9, 9))))
                .isInstanceOf(ReadResult.Absent.class);
    }

    @Test
    void a_rare_participant_is_found_on_the_first_page_however_many_runs_there_are() {
        var rare = new RunId(new UUID(1, 1));
        instance.fold(created(rare, START, "rare", "de"));
        for (int i = 0; i < 2 * IndexSearch.ROWS_PER_REQUEST; i++) {
            // All of one partition's lists are long: the id decides the partition.
            instance.fold(created(new RunId(new UUID(2, i)), START.plusSeconds(1 + i), "often", "de"));
        }
        for (var filter : List.of(
                RunFilter.with(new RunTrait.OfParticipant("rare")),
                RunFilter.ALL.and(Set.of(
                        new RunTrait.OfParticipant("rare"),
                        new RunTrait.WithMetadata("country", "de"),
                        new RunTrait.OnBlueprint(Histories.BLUEPRINT))))) {
            var page = page(filter, PageRequest.first(20));
            assertThat(page.items()).extracting(RunView::id).containsExactly(rare);
            assertThat(page.hasMore()).isFalse();
        }
    }

    @Test
    void an_erased_run_is_in_no_list_any_more() {
        var history = Histories.created(new RunId(new UUID(1, 1)), ACME, START).joined();
        instance.fold(history.events());
        var filters = List.of(
                RunFilter.ALL,
                RunFilter.with(new RunTrait.OfParticipant("external")),
                RunFilter.with(new RunTrait.OnBlueprint(Histories.BLUEPRINT)),
                RunFilter.ALL.in(Set.of(RunStatus.ACTIVE)));
        assertThat(filters)
                .allSatisfy(filter ->
                        assertThat(page(filter, PageRequest.first(5)).items()).hasSize(1));
        instance.fold(history.erased().events());
        assertThat(filters)
                .allSatisfy(filter ->
                        assertThat(page(filter, PageRequest.first(5)).items()).isEmpty());
    }

    @Test
    void all_runs_of_a_participant_are_told_and_no_others() {
        var mine = new ArrayList<RunId>();
        for (int i = 0; i < 130; i++) {
            var id = new RunId(new UUID(3, i));
            instance.fold(created(id, START.plusSeconds(i), i % 13 == 0 ? "other" : "me", "fr"));
            if (i % 13 != 0) {
                mine.addFirst(id);
            }
        }
        assertThat(found(instance.queries().runsOfParticipant(ACME, "me"))).isEqualTo(mine);
    }

    private List<RunView> make(RandomGenerator random, int count) {
        var made = new ArrayList<RunView>();
        for (int i = 0; i < count; i++) {
            var id = new RunId(new UUID(random.nextLong(), random.nextLong()));
            var history = Histories.created(
                    id,
                    ACME,
                    START.plusMillis(random.nextInt(40)),
                    pins(random),
                    new Participant(
                            random.nextBoolean() ? Optional.of("p" + random.nextInt(3)) : Optional.empty(),
                            Optional.empty(),
                            Json.Object.EMPTY),
                    metadata(random));
            switch (random.nextInt(4)) {
                case 0 -> history.joined();
                case 1 -> history.joined().finished();
                case 2 -> history.joined().asks("n1", "Why?").says("n1", "So.").says("n1", "Or so.");
                default -> {}
            }
            instance.fold(history.events());
            made.add(found(instance.queries().run(ACME, id, Freshness.ANY)));
        }
        made.sort(NEWEST_FIRST);
        return made;
    }

    private static RunPins pins(RandomGenerator random) {
        boolean meeting = random.nextBoolean();
        return new RunPins(
                new BlueprintId(new UUID(10, random.nextInt(3))),
                1,
                new AgentId(new UUID(11, random.nextInt(2))),
                1,
                meeting
                        ? Optional.empty()
                        : Optional.of(new ChannelPin(new ChannelId(new UUID(12, random.nextInt(2))), 1)),
                meeting
                        ? Optional.of(new ConnectorPin(new ConnectorId(new UUID(13, random.nextInt(2))), 1))
                        : Optional.empty());
    }

    private static Json.Object metadata(RandomGenerator random) {
        var members = new LinkedHashMap<String, Json>();
        members.put("wave", Json.number(random.nextInt(2)));
        if (random.nextBoolean()) {
            members.put("pilot", Json.bool(random.nextBoolean()));
        }
        members.put("tags", Json.texts(List.of("a", "b")));
        return new Json.Object(members);
    }

    private static RunFilter filter(RandomGenerator random) {
        var filter = RunFilter.ALL.and(traits(random)).within(period(random));
        return random.nextInt(3) == 0
                ? filter.in(
                        random.nextBoolean()
                                ? Set.of(RunStatus.ACTIVE, RunStatus.CREATED)
                                : Set.of(RunStatus.COMPLETED))
                : filter;
    }

    private static Set<RunTrait> traits(RandomGenerator random) {
        var traits = new HashSet<RunTrait>();
        if (random.nextInt(3) == 0) {
            traits.add(new RunTrait.OnBlueprint(new BlueprintId(new UUID(10, random.nextInt(3)))));
        }
        if (random.nextInt(3) == 0) {
            traits.add(new RunTrait.ByAgent(new AgentId(new UUID(11, random.nextInt(2)))));
        }
        if (random.nextInt(5) == 0) {
            traits.add(new RunTrait.InChannel(new ChannelId(new UUID(12, random.nextInt(2)))));
        } else if (random.nextInt(5) == 0) {
            traits.add(new RunTrait.WithConnector(new ConnectorId(new UUID(13, random.nextInt(2)))));
        }
        if (random.nextInt(4) == 0) {
            traits.add(new RunTrait.OfParticipant("p" + random.nextInt(4)));
        }
        if (random.nextInt(4) == 0) {
            traits.add(new RunTrait.WithMetadata("wave", Integer.toString(random.nextInt(2))));
            traits.add(new RunTrait.WithMetadata("pilot", "true"));
        }
        return traits;
    }

    private static Period period(RandomGenerator random) {
        Optional<Instant> after =
                random.nextInt(4) == 0 ? Optional.of(START.plusMillis(random.nextInt(20))) : Optional.empty();
        Optional<Instant> before = after.isPresent() && random.nextBoolean()
                ? Optional.of(START.plusMillis(20L + random.nextInt(30)).plusNanos(random.nextInt(2)))
                : Optional.empty();
        Optional<Instant> since =
                random.nextInt(5) == 0 ? Optional.of(START.plusSeconds(random.nextInt(6))) : Optional.empty();
        return new Period(after, before, since);
    }

    private static List<EventEnvelope<RunEvent>> created(RunId id, Instant at, String participant, String country) {
        return Histories.created(
                        id,
                        ACME,
                        at,
                        new RunPins(Histories.BLUEPRINT, 1, Histories.AGENT, 1, Optional.empty(), Optional.empty()),
                        new Participant(Optional.of(participant), Optional.empty(), Json.Object.EMPTY),
                        new Json.Object(Map.of("country", Json.text(country))))
                .events();
    }

    /** All pages from there on, put together newest first. */
    private List<RunId> walk(RunFilter filter, PageRequest first, boolean backwards) {
        var ids = new ArrayList<RunId>();
        Optional<PageRequest> request = Optional.of(first);
        while (request.isPresent()) {
            var page = page(filter, request.get());
            var shown = page.items().stream().map(RunView::id).toList();
            ids.addAll(backwards ? 0 : ids.size(), shown);
            request = page.nextCursor().map(cursor -> PageRequest.next(first.limit(), cursor));
        }
        return ids;
    }

    private Page<RunView> page(RunFilter filter, PageRequest request) {
        return found(instance.queries().runs(ACME, filter, request));
    }
}
