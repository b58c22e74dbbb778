package dev.parley.engines.builtin.sentiment;

import dev.parley.engines.builtin.meaning.LinearHead;
import dev.parley.engines.builtin.meaning.Meaning;
import dev.parley.engines.builtin.meaning.Vector;
import dev.parley.engines.builtin.text.Sections;
import java.util.ArrayList;
import java.util.List;

/**
 * Predicts from a sentence's meaning how its speaker feels, from -1 to 1: ridge regression on the hand-labelled sentences of
 * {@code feelings-en.txt} and, each counting much less, on the sentences that people rated for VADER (Hutto and Gilbert, 2014).
 * Its weights are packaged, so that no start waits for the learning; a test holds them against what is learned where it finds
 * those sentences, which are not part of this project, and writes them anew when asked to. Immutable.
 */
final class TrainedHead {

    /** How strongly the weights are held back; chosen by leaving each sentence out in turn. */
    static final double RIDGE = 1.0;

    private final LinearHead head;

    private TrainedHead(LinearHead head) {
        this.head = head;
    }

    /**
     * A sentence and how it feels.
     *
     * @param counts how much it counts in learning
     */
    record Labelled(String sentence, double feeling, double counts) {}

    /** The sentences that are packaged with the engine. */
    static List<Labelled> sentences() {
        var sections = Sections.load("feelings-en.txt");
        var all = new ArrayList<Labelled>();
        sections.lines("positive").forEach(sentence -> all.add(new Labelled(sentence, 1, 1)));
        sections.lines("negative").forEach(sentence -> all.add(new Labelled(sentence, -1, 1)));
        sections.lines("neutral").forEach(sentence -> all.add(new Labelled(sentence, 0, 1)));
        return List.copyOf(all);
    }

    /** Learns from the sentences; {@code sentences} is not empty. */
    static TrainedHead learn(List<Labelled> sentences, Meaning meaning) {
        var vectors = sentences.stream()
                .map(labelled -> meaning.of(labelled.sentence()))
                .toList();
        var feelings = sentences.stream().mapToDouble(Labelled::feeling).toArray();
        var counts = sentences.stream().mapToDouble(Labelled::counts).toArray();
        return new TrainedHead(
                LinearHead.learn(vectors, List.of(feelings), counts, RIDGE).getFirst());
    }

    /** The weights that are packaged with the engine. */
    static TrainedHead packaged() {
        return new TrainedHead(
                LinearHead.read(Sections.load("feelings-head.txt").lines("head").getFirst()));
    }

    /** As a list to package. */
    String written() {
        return """
                # Written by TrainedHeadTest (-Dparley.write-head=true) from feelings-en.txt and from the sentences that people rated for VADER
                # (Hutto and Gilbert, 2014; https://github.com/cjhutto/vaderSentiment, MIT licence, Copyright (c) 2016 C.J. Hutto). None of those
                # sentences is in this project: weights only.
                [head]
                """ + head.written() + "\n";
    }

    double feeling(Vector sentence) {
        return Math.clamp(head.of(sentence), -1, 1);
    }
}
