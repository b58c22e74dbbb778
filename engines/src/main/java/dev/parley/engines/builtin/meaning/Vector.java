package dev.parley.engines.builtin.meaning;

import java.util.List;

/** A direction in a space of meanings: of length one, or zero for a text that says nothing. Immutable. */
public final class Vector {

    private final float[] values;

    private Vector(float[] values) {
        this.values = values;
    }

    /** The direction of the values, whatever their length. */
    public static Vector towards(float[] values) {
        var unit = values.clone();
        double squares = 0;
        for (float value : unit) {
            squares += value * value;
        }
        double length = Math.sqrt(squares);
        for (int at = 0; at < unit.length && length > 0; at++) {
            unit[at] /= (float) length;
        }
        return new Vector(unit);
    }

    /** The direction between them all; {@code vectors} is not empty. */
    public static Vector mean(List<Vector> vectors) {
        if (vectors.size() == 1) {
            return vectors.getFirst();
        }
        var sum = new float[vectors.getFirst().values.length];
        for (var vector : vectors) {
            for (int at = 0; at < sum.length; at++) {
                sum[at] += vector.values[at];
            }
        }
        return towards(sum);
    }

    /** The direction between the two, with {@code share} (0 to 1) of the other. */
    public Vector blend(Vector other, double share) {
        var sum = new float[values.length];
        for (int at = 0; at < sum.length; at++) {
            sum[at] = (float) (values[at] * (1 - share) + other.values[at] * share);
        }
        return towards(sum);
    }

    /** How alike two vectors of the same space are: 1 the same, 0 nothing in common, down to -1. */
    public double cosine(Vector other) {
        return Math.clamp(weigh(other.values), -1, 1);
    }

    /** The sum of the values, each times its weight: what a trained head makes of the vector. */
    public double weigh(float[] weights) {
        if (weights.length != values.length) {
            throw new IllegalArgumentException(weights.length + " weights for " + values.length + " values");
        }
        double sum = 0;
        for (int at = 0; at < values.length; at++) {
            sum += values[at] * weights[at];
        }
        return sum;
    }

    /** The value at an index. */
    public float at(int index) {
        return values[index];
    }

    /** How many values it has. */
    public int size() {
        return values.length;
    }

    /** Whether the text said nothing that could be compared. */
    public boolean isZero() {
        for (float value : values) {
            if (value != 0) {
                return false;
            }
        }
        return true;
    }
}
