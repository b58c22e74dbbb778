package dev.parley.kit.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListPositionTest {

    private static final Instant NOON = Instant.parse("2026-04-01T12:00:00Z");

    @Test
    void a_cursor_stands_for_its_place() {
        var position = new ListPosition(NOON, new UUID(-1, 1));
        for (Direction direction : Direction.values()) {
            var cursor = new ListCursor(direction, position);
            assertThat(ListCursor.of(cursor.text())).contains(cursor);
        }
        assertThat(ListPosition.ofText(position.text())).contains(position);
    }

    @Test
    void newer_objects_come_first_and_those_of_one_millisecond_by_their_ids() {
        var newer = new ListPosition(NOON.plusMillis(1), new UUID(9, 9));
        var low = new ListPosition(NOON, new UUID(1, 0));
        var high = new ListPosition(NOON, new UUID(-1, 0));
        assertThat(newer).isLessThan(low);
        assertThat(low).isLessThan(high);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "not a cursor!",
                "AAAA",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void other_texts_are_no_cursors(String text) {
        assertThat(ListPosition.ofText(text)).isEmpty();
        assertThat(ListCursor.of(text)).isEmpty();
    }
}
