package dev.parley.benchmarks.measure;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;

/** A figure of several rounds: their median, with the smallest and the largest. */
public record Spread(double median, double smallest, double largest) {

    /** @throws IllegalArgumentException where there are none */
    public static Spread of(Collection<Double> figures) {
        if (figures.isEmpty()) {
            throw new IllegalArgumentException("no rounds");
        }
        double[] sorted =
                figures.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Spread(median, sorted[0], sorted[sorted.length - 1]);
    }

    /** Of what was measured next to each other, pair by pair. */
    public static <R> Spread ofRatios(List<R> ours, List<R> theirs, ToDoubleBiFunction<R, R> figure) {
        return of(IntStream.range(0, Math.min(ours.size(), theirs.size()))
                .mapToObj(i -> figure.applyAsDouble(ours.get(i), theirs.get(i)))
                .toList());
    }

    /** The median and, behind it, what lies around it. */
    public String with(int decimals) {
        String one = "%." + decimals + "f";
        return String.format(Locale.ROOT, one + " (" + one + "–" + one + ")", median, smallest, largest);
    }
}
