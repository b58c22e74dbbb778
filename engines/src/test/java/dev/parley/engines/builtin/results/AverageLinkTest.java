package dev.parley.engines.builtin.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Average linkage")
class AverageLinkTest {

    @Test
    void brings_together_what_is_alike_on_average() {
        double[][] likeness = {
            {1.0, 0.9, 0.2, 0.1},
            {0.9, 1.0, 0.3, 0.0},
            {0.2, 0.3, 1.0, 0.7},
            {0.1, 0.0, 0.7, 1.0},
        };
        assertThat(AverageLink.clusters(likeness, 0.5)).containsExactly(List.of(0, 1), List.of(2, 3));
    }

    @Test
    void does_not_chain_things_that_are_only_alike_to_their_neighbour() {
        double[][] likeness = {
            {1.0, 0.8, 0.0},
            {0.8, 1.0, 0.7},
            {0.0, 0.7, 1.0},
        };
        assertThat(AverageLink.clusters(likeness, 0.5)).containsExactly(List.of(0, 1), List.of(2));
    }

    @Test
    void leaves_alone_what_is_like_nothing_else() {
        assertThat(AverageLink.clusters(new double[][] {{1, 0.4}, {0.4, 1}}, 0.5))
                .containsExactly(List.of(0), List.of(1));
        assertThat(AverageLink.clusters(new double[0][0], 0.5)).isEmpty();
    }
}
