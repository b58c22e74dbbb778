package dev.parley.engines.builtin.sentiment;

import dev.parley.engines.builtin.meaning.Meaning;
import dev.parley.engines.builtin.meaning.Vector;
import dev.parley.engines.builtin.text.Sections;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Predicts from a sentence's meaning how its speaker feels, from -1 to 1: ridge regression on the hand-labelled sentences of
 * {@code feelings-en.txt}. Its weights are packaged, so that no start waits for the learning; a test holds them against what
 * is learned from the sentences, and writes them anew when asked to. Immutable.
 */
final class TrainedHead {

    /** How strongly the weights are held back; chosen by leaving each sentence out in turn. */
    static final double RIDGE = 1.0;

    private final float[] weights;
    private final double intercept;

    private TrainedHead(float[] weights, double intercept) {
        this.weights = weights;
        this.intercept = intercept;
    }

    /** A sentence and how it feels. */
    record Labelled(String sentence, double feeling) {}

    /** The sentences that are packaged with the engine. */
    static List<Labelled> sentences() {
        var sections = Sections.load("feelings-en.txt");
        var all = new ArrayList<Labelled>();
        sections.lines("positive").forEach(sentence -> all.add(new Labelled(sentence, 1)));
        sections.lines("negative").forEach(sentence -> all.add(new Labelled(sentence, -1)));
        sections.lines("neutral").forEach(sentence -> all.add(new Labelled(sentence, 0)));
        return List.copyOf(all);
    }

    /** Learns from the sentences; {@code sentences} is not empty. */
    static TrainedHead learn(List<Labelled> sentences, Meaning meaning) {
        var vectors = sentences.stream()
                .map(labelled -> meaning.of(labelled.sentence()))
                .toList();
        double mean =
                sentences.stream().mapToDouble(Labelled::feeling).average().orElseThrow();
        var duals = Ridge.solve(
                vectors,
                sentences.stream()
                        .mapToDouble(labelled -> labelled.feeling() - mean)
                        .toArray(),
                RIDGE);
        var weights = new float[vectors.getFirst().size()];
        for (int at = 0; at < duals.length; at++) {
            for (int value = 0; value < weights.length; value++) {
                weights[value] += (float) (duals[at] * vectors.get(at).at(value));
            }
        }
        return new TrainedHead(weights, mean);
    }

    /** The weights that are packaged with the engine. */
    static TrainedHead packaged() {
        var lists = Sections.load("feelings-head.txt");
        var numbers = lists.lines("weights");
        var weights = new float[numbers.size()];
        for (int at = 0; at < weights.length; at++) {
            weights[at] = Float.parseFloat(numbers.get(at));
        }
        return new TrainedHead(
                weights, Double.parseDouble(lists.lines("intercept").getFirst()));
    }

    /** As a list to package. */
    String written() {
        var text = new StringBuilder(
                "# Written by TrainedHeadTest (-Dparley.write-head=true) from feelings-en.txt.\n[intercept]\n");
        text.append(intercept).append("\n[weights]\n");
        for (float weight : weights) {
            text.append(String.format(Locale.ROOT, "%.5f\n", weight));
        }
        return text.toString();
    }

    double feeling(Vector sentence) {
        return Math.clamp(sentence.weigh(weights) + intercept, -1, 1);
    }
}
