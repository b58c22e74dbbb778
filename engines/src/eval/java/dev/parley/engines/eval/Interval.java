package dev.parley.engines.eval;

import dev.parley.engines.eval.Confusion.Pair;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Where a score would lie with other answers of the same kind: the middle 95 % over samples of the answers with replacement (percentile bootstrap,
 * Efron 1979), with a fixed seed.
 */
record Interval(double low, double high) {

    private static final int SAMPLES = 1_000;
    private static final long SEED = 46_717;

    static Interval of(List<Pair> pairs, ToDoubleFunction<List<Pair>> score) {
        var random = new Random(SEED);
        double[] scores = IntStream.range(0, SAMPLES)
                .mapToDouble(sample -> score.applyAsDouble(random.ints(pairs.size(), 0, pairs.size())
                        .mapToObj(pairs::get)
                        .toList()))
                .toArray();
        Arrays.sort(scores);
        return new Interval(scores[SAMPLES / 40], scores[SAMPLES - 1 - SAMPLES / 40]);
    }

    String text() {
        return Figures.two(low) + "–" + Figures.two(high);
    }
}
