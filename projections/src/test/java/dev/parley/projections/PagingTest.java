package dev.parley.projections;

import static dev.parley.projections.RunProjectionTest.found;
import static dev.parley.projections.Tenants.ACME;
import static dev.parley.projections.Tenants.OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.id.BlueprintId;
import dev.parley.domain.id.RunId;
import dev.parley.domain.query.Freshness;
import dev.parley.domain.query.PageRequest;
import dev.parley.domain.query.ReadResult;
import dev.parley.domain.query.RunFilter;
import dev.parley.domain.run.RunStatus;
import dev.parley.domain.view.RunView;
import dev.parley.kit.streams.Partitions;
import dev.parley.projections.store.IndexSearch;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PagingTest {

    private static final Instant START = Instant.parse("2026-04-01T10:00:00Z");

    private final RandomGenerator random = new SplittableRandom(20260401);
    private final Instance instance = new Instance(0, 1, 2, 3, 4, 5);
    private final List<RunView> made = new ArrayList<>();

    @AfterEach
    void close() {
        instance.close();
    }

    @Test
    void pages_run_through_all_runs_of_all_partitions_newest_first() {
        make(57, Histories.BLUEPRINT);
        assertThat(walk(RunFilter.ALL, 10, () -> {})).isEqualTo(newestFirst(made));
    }

    @Test
    void pages_stay_stable_while_new_runs_arrive() {
        make(40, Histories.BLUEPRINT);
        var before = newestFirst(made);
        assertThat(walk(RunFilter.ALL, 7, () -> makeLater(3))).isEqualTo(before);
    }

    @Test
    void the_last_page_has_no_cursor() {
        make(5, Histories.BLUEPRINT);
        assertThat(found(instance.queries().runs(ACME, RunFilter.ALL, PageRequest.first(5)))
                        .nextCursor())
                .isEmpty();
        assertThat(found(instance.queries().runs(ACME, RunFilter.ALL, PageRequest.first(4)))
                        .nextCursor())
                .isPresent();
    }

    @Test
    void a_rare_run_behind_more_rows_than_one_request_looks_at_is_found_pages_later() {
        var rare = new RunId(new UUID(7, 7));
        instance.fold(Histories.created(rare, ACME, START).joined().finished().events());
        var id = new RunId(new UUID(0, 0));
        // All in the partition of one id, so that one partition has too many rows.
        for (int i = 0; i <= IndexSearch.ROWS_PER_REQUEST; i++) {
            id = next(id, rare);
            instance.fold(
                    Histories.created(id, ACME, START.plusSeconds(1_000 + i)).events());
        }
        var filter = RunFilter.ALL.in(Set.of(RunStatus.COMPLETED));
        var first = found(instance.queries().runs(ACME, filter, PageRequest.first(20)));
        assertThat(first.items()).isEmpty();
        assertThat(first.nextCursor()).isPresent();
        assertThat(walk(filter, 20, () -> {})).containsExactly(rare);
    }

    @Test
    void a_list_with_a_partition_missing_is_unreachable_not_shorter() {
        make(20, Histories.BLUEPRINT);
        instance.giveUp(3);
        assertThat(instance.queries().runs(ACME, RunFilter.ALL, PageRequest.first(5)))
                .isInstanceOf(ReadResult.Unreachable.class);
    }

    private void make(int count, BlueprintId blueprint) {
        for (int i = 0; i < count; i++) {
            // Many of the same millisecond.
            var at = START.plusMillis(random.nextInt(10));
            var id = new RunId(new UUID(random.nextLong(), random.nextLong()));
            instance.fold(Histories.created(id, ACME, at, blueprint).events());
            instance.fold(
                    Histories.created(new RunId(new UUID(random.nextLong(), random.nextLong())), OTHER, at, blueprint)
                            .events());
            made.add(found(instance.queries().run(ACME, id, Freshness.ANY)));
        }
    }

    private void makeLater(int count) {
        for (int i = 0; i < count; i++) {
            var id = new RunId(new UUID(random.nextLong(), random.nextLong()));
            instance.fold(Histories.created(id, ACME, START.plusSeconds(60)).events());
        }
    }

    private List<RunId> walk(RunFilter filter, int limit, Runnable between) {
        var ids = new ArrayList<RunId>();
        Optional<String> cursor = Optional.empty();
        do {
            var page = found(instance.queries()
                    .runs(
                            ACME,
                            filter,
                            cursor.map(place -> PageRequest.next(limit, place))
                                    .orElseGet(() -> PageRequest.first(limit))));
            page.items().forEach(run -> ids.add(run.id()));
            cursor = page.nextCursor();
            between.run();
        } while (cursor.isPresent());
        return ids;
    }

    private RunId next(RunId after, RunId inPartitionOf) {
        int partition = Partitions.of(inPartitionOf.toString(), Instance.PARTITIONS);
        long low = after.value().getLeastSignificantBits();
        RunId candidate;
        do {
            candidate = new RunId(new UUID(0, ++low));
        } while (Partitions.of(candidate.toString(), Instance.PARTITIONS) != partition);
        return candidate;
    }

    private static List<RunId> newestFirst(List<RunView> runs) {
        return runs.stream()
                .sorted(Comparator.comparing(RunView::createdAt)
                        .reversed()
                        .thenComparing(run -> run.id().value().getMostSignificantBits(), Long::compareUnsigned)
                        .thenComparing(run -> run.id().value().getLeastSignificantBits(), Long::compareUnsigned))
                .map(RunView::id)
                .toList();
    }
}
