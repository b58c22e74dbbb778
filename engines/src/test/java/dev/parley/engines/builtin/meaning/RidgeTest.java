package dev.parley.engines.builtin.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Ridge regression")
class RidgeTest {

    @Test
    void solves_its_equations_however_many_examples_there_are() {
        var two = List.of(vector(1, 0.2f), vector(0.1f, 1));
        assertSolved(two, new double[] {1, 0.5}, new double[] {1, -1});
        var four = List.of(vector(1, 0), vector(0, 1), vector(1, 1), vector(1, -1));
        assertSolved(four, new double[] {1, 0.5, 2, 1}, new double[] {1, -1, 0.5, 0.3});
    }

    /** (X'CX + ridge) w = X'Ct */
    private static void assertSolved(List<Vector> examples, double[] counts, double[] targets) {
        double ridge = 0.5;
        var weights = new Ridge(examples, counts, ridge).weights(targets);
        for (int value = 0; value < weights.length; value++) {
            double left = ridge * weights[value];
            double right = 0;
            for (int at = 0; at < examples.size(); at++) {
                var example = examples.get(at);
                left += counts[at] * example.at(value) * example.weigh(weights);
                right += counts[at] * example.at(value) * targets[at];
            }
            assertThat(left).isCloseTo(right, within(1e-5));
        }
    }

    private static Vector vector(float first, float second) {
        return Vector.towards(new float[] {first, second});
    }
}
