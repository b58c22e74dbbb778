package dev.parley.kit.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SliceTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void pages_of_many_holders_are_the_pages_of_one_sorted_list(long seed) {
        var random = new SplittableRandom(seed);
        var holders = new ArrayList<List<ListPosition>>();
        for (int i = 0; i < 1 + random.nextInt(5); i++) {
            holders.add(positions(random, random.nextInt(30)));
        }
        int bound = 1 + random.nextInt(8);
        int limit = 1 + random.nextInt(8);
        for (Direction direction : Direction.values()) {
            var expected = holders.stream()
                    .flatMap(List::stream)
                    .sorted(direction.order())
                    .toList();
            assertThat(walk(holders, limit, bound, direction)).isEqualTo(expected);
        }
    }

    @Test
    void an_item_that_two_holders_have_while_it_moves_counts_once() {
        var positions = positions(new SplittableRandom(1), 5);
        assertThat(walk(List.of(positions, positions), 2, 100, Direction.OLDER)).isEqualTo(positions);
    }

    @Test
    void nothing_is_taken_from_beyond_the_place_where_a_holder_stopped_looking() {
        var positions = positions(new SplittableRandom(2), 3);
        var stoppedAtFirst = new Slice<String>(List.of(), Optional.of(positions.get(0)));
        var looked = new Slice<>(
                List.of(new Slice.Item<>(positions.get(1), "second"), new Slice.Item<>(positions.get(2), "third")),
                Optional.empty());

        var merged = Slice.merge(List.of(stoppedAtFirst, looked), 10, Direction.OLDER);

        assertThat(merged.items()).isEmpty();
        assertThat(merged.resume()).contains(positions.getFirst());
    }

    private static List<ListPosition> walk(
            List<List<ListPosition>> holders, int limit, int bound, Direction direction) {
        var walked = new ArrayList<ListPosition>();
        Optional<ListPosition> after = Optional.empty();
        do {
            Optional<ListPosition> from = after;
            var page = Slice.merge(
                    holders.stream()
                            .map(holder -> scan(holder, from, limit, bound, direction))
                            .toList(),
                    limit,
                    direction);
            assertThat(page.items().size()).isLessThanOrEqualTo(limit);
            walked.addAll(page.values());
            after = page.resume();
        } while (after.isPresent());
        return walked;
    }

    /** Looks through at most {@code bound} places, and passes every one. */
    private static Slice<ListPosition> scan(
            List<ListPosition> holder, Optional<ListPosition> after, int limit, int bound, Direction direction) {
        var rest = holder.stream()
                .sorted(direction.order())
                .filter(position -> after.isEmpty() || direction.order().compare(position, after.get()) > 0)
                .toList();
        int looked = Math.min(rest.size(), Math.min(limit, bound));
        var items = rest.subList(0, looked).stream()
                .map(position -> new Slice.Item<>(position, position))
                .toList();
        return new Slice<>(items, looked < rest.size() ? Optional.of(rest.get(looked - 1)) : Optional.empty());
    }

    private static List<ListPosition> positions(SplittableRandom random, int count) {
        return random.longs(count)
                .mapToObj(bits ->
                        new ListPosition(Instant.ofEpochMilli(1_700_000_000_000L + (bits & 7)), new UUID(bits, ~bits)))
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
