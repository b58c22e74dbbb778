package dev.parley.engines.builtin.results;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Hierarchical clustering with average linkage (Sokal and Michener, 1958): the two clusters whose members are most alike on
 * average become one, until none are alike enough. Cubic in the number of things, so for a hundred or so.
 */
final class AverageLink {

    private AverageLink() {}

    /** Clusters of indices, each in ascending order; {@code likeness} is symmetric. */
    static List<List<Integer>> clusters(double[][] likeness, double enough) {
        var clusters = new ArrayList<List<Integer>>();
        IntStream.range(0, likeness.length).forEach(at -> clusters.add(List.of(at)));
        while (true) {
            double best = enough;
            int one = -1;
            int other = -1;
            for (int i = 0; i < clusters.size(); i++) {
                for (int j = i + 1; j < clusters.size(); j++) {
                    double average = average(clusters.get(i), clusters.get(j), likeness);
                    if (average > best || one < 0 && average >= best) {
                        best = average;
                        one = i;
                        other = j;
                    }
                }
            }
            if (one < 0) {
                return clusters;
            }
            var merged = new ArrayList<>(clusters.get(one));
            merged.addAll(clusters.remove(other));
            clusters.set(one, merged.stream().sorted().toList());
        }
    }

    private static double average(List<Integer> some, List<Integer> others, double[][] likeness) {
        double sum = 0;
        for (int one : some) {
            for (int other : others) {
                sum += likeness[one][other];
            }
        }
        return sum / (some.size() * others.size());
    }
}
