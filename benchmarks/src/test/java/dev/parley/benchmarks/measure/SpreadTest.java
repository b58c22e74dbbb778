package dev.parley.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A spread")
class SpreadTest {

    @Test
    void has_the_middle_round_for_its_median() {
        assertThat(Spread.of(List.of(9.0, 1.0, 4.0))).isEqualTo(new Spread(4, 1, 9));
    }

    @Test
    void has_what_lies_between_the_two_middle_ones_where_their_number_is_even() {
        assertThat(Spread.of(List.of(8.0, 1.0, 2.0, 4.0)).median()).isEqualTo(3);
    }

    @Test
    void compares_what_was_measured_next_to_each_other() {
        var ratios =
                Spread.ofRatios(List.of(10.0, 30.0, 8.0), List.of(10.0, 10.0, 16.0), (ours, theirs) -> ours / theirs);
        assertThat(ratios).isEqualTo(new Spread(1, 0.5, 3));
    }

    @Test
    void says_the_median_and_what_lies_around_it() {
        assertThat(new Spread(1.234, 0.5, 20).with(1)).isEqualTo("1.2 (0.5–20.0)");
    }

    @Test
    void of_no_rounds_is_none() {
        assertThatIllegalArgumentException().isThrownBy(() -> Spread.of(List.of()));
    }
}
