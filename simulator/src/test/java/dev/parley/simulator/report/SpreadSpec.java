package dev.parley.simulator.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A spread of numbers")
class SpreadSpec {

    @Test
    void knows_its_ends_its_middle_and_its_mean() {
        var spread = new Spread();
        LongStream.rangeClosed(1, 10).forEach(spread::add);

        assertThat(spread.summary()).isEqualTo(new Spread.Summary(1, 5, 9, 10, 5.5));
    }

    @Test
    void keeps_three_digits_of_large_numbers() {
        var spread = new Spread();
        spread.add(123_456);

        assertThat(spread.summary().median()).isEqualTo(123_000);
    }

    @Test
    void of_nothing_is_nothing() {
        assertThat(new Spread().summary()).isEqualTo(new Spread.Summary(0, 0, 0, 0, 0));
    }
}
