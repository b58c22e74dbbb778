package dev.parley.kit.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

    private final CorrelationIds correlationIds = new CorrelationIds(() -> new UUID(0, 9));

    @Test
    void time_ordered_ids_are_version_7_and_sort_by_their_making() {
        var ids = Stream.generate(new TimeOrderedIds()::next)
                .limit(1000)
                .map(UUID::toString)
                .toList();

        assertThat(ids).isSorted().doesNotHaveDuplicates().allMatch(id -> id.charAt(14) == '7');
    }

    @Test
    void a_callers_correlation_id_is_kept() {
        assertThat(correlationIds.of(Optional.of("request-17"))).isEqualTo("request-17");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two\nlines", "a b", "\u00e9"})
    void one_that_could_do_harm_is_replaced(String given) {
        assertThat(correlationIds.of(Optional.of(given))).isEqualTo(new UUID(0, 9).toString());
    }
}
