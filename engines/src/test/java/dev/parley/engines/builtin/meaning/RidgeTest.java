package dev.parley.engines.builtin.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Ridge regression")
class RidgeTest {

    @Test
    void solves_its_equations() {
        var examples = List.of(vector(1, 0), vector(0, 1), vector(1, 1));
        var duals = new Ridge(examples, new double[] {0.5, 0.5, 0.5}).solve(new double[] {1, -1, 0.5});
        for (int row = 0; row < 3; row++) {
            double sum = 0.5 * duals[row];
            for (int column = 0; column < 3; column++) {
                sum += examples.get(row).cosine(examples.get(column)) * duals[column];
            }
            assertThat(sum).isCloseTo(List.of(1.0, -1.0, 0.5).get(row), within(1e-6));
        }
    }

    private static Vector vector(float first, float second) {
        return Vector.towards(new float[] {first, second});
    }
}
