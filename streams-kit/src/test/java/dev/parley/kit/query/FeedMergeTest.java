package dev.parley.kit.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.query.FeedRequest.Order;
import dev.parley.kit.query.Routes.Kind;
import dev.parley.kit.query.Routes.Route;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedMergeTest {

    private static final Route FIRST = new Route(Kind.RUN, 0);
    private static final Route SECOND = new Route(Kind.CATALOG, 11);

    @Test
    void the_first_items_of_all_parts_are_taken_by_time_and_the_rest_is_left_for_the_next_page() {
        var merged =
                FeedMerge.of(List.of(part(FIRST, false, 10, 30), part(SECOND, false, 20, 40)), 3, Order.OLDEST_FIRST);
        assertThat(merged.items()).extracting(FeedMerge.Placed::value).containsExactly("10", "20", "30");
        assertThat(merged.parts()).extracting(FeedPart::more).containsExactly(false, true);
        assertThat(merged.parts().getLast().through()).isEqualTo(new FeedPlace(20, 20));
    }

    @Test
    void nothing_is_taken_from_behind_the_place_where_a_part_stopped_looking() {
        var merged = FeedMerge.of(List.of(part(FIRST, true, 10), part(SECOND, false, 20, 40)), 3, Order.OLDEST_FIRST);
        assertThat(merged.items()).extracting(FeedMerge.Placed::value).containsExactly("10");
        assertThat(merged.parts().getLast().through()).isEqualTo(FeedPlace.START);
        assertThat(merged.parts()).allMatch(FeedPart::more);
    }

    @Test
    void what_holders_took_together_is_what_is_taken_of_all_partitions_at_once() {
        var parts = List.of(part(FIRST, false, 10, 30, 50), part(SECOND, false, 20, 21, 22));
        var one = FeedMerge.of(parts.subList(0, 1), 2, Order.OLDEST_FIRST).parts();
        var other = FeedMerge.of(parts.subList(1, 2), 2, Order.OLDEST_FIRST).parts();
        var gathered = FeedMerge.of(List.of(one.getFirst(), other.getFirst()), 2, Order.OLDEST_FIRST);
        assertThat(gathered).isEqualTo(FeedMerge.of(parts, 2, Order.OLDEST_FIRST));
        assertThat(FeedMerge.of(gathered.parts(), 2, Order.OLDEST_FIRST)).isEqualTo(gathered);
    }

    @ParameterizedTest
    @EnumSource
    void a_cursor_travels_as_text(Order order) {
        var cursor = new FeedCursor(
                order, Map.of(FIRST, new FeedPlace(1_775_000_000_000L, 12_345_678_901L), SECOND, FeedPlace.START));
        assertThat(FeedCursor.of(cursor.text(), order)).contains(cursor);
        assertThat(FeedCursor.of(cursor.text(), Order.values()[1 - order.ordinal()]))
                .isEmpty();
        var beginning = FeedCursor.beginning(order);
        assertThat(FeedCursor.of(beginning.text(), order)).contains(beginning);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!", "AwA", "AP______________", "AAAA"})
    void other_texts_are_no_cursors(String text) {
        assertThat(FeedCursor.of(text, Order.OLDEST_FIRST)).isEmpty();
    }

    @Test
    void parts_travel_as_frames() {
        var part = new FeedPart<>(
                SECOND,
                FeedPlace.START,
                List.of(new FeedPart.Item<>(new FeedPlace(5, 6), new byte[] {1, 2})),
                new FeedPlace(7, 8),
                Optional.of(new FeedPlace(9, 10)));
        assertThat(FeedFrames.decode(FeedFrames.encode(List.of(part))))
                .usingRecursiveComparison()
                .isEqualTo(List.of(part));
    }

    private static FeedPart<String> part(Route route, boolean more, long... times) {
        var items = Arrays.stream(times)
                .mapToObj(at -> new FeedPart.Item<>(new FeedPlace(at, at), Long.toString(at)))
                .toList();
        return new FeedPart<>(
                route,
                FeedPlace.START,
                items,
                items.getLast().place(),
                more ? Optional.of(items.getLast().place()) : Optional.empty());
    }
}
