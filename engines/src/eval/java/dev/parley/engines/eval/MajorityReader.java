package dev.parley.engines.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Says of every answer what holds for most: that it addresses the question, declines nothing, has no value, and feels like most do.
 * Its themes are random: as many and as large as the labelled ones, with a fixed seed.
 */
final class MajorityReader implements Reader {

    private static final long SEED = 20_260_101;

    private final Reading most;

    /** Learns from one part what is frequent. */
    MajorityReader(LabelledSet learnFrom) {
        var labels =
                learnFrom.answers().stream().map(item -> item.answer().labels()).toList();
        this.most = new Reading(
                most(labels, Reading::addressed),
                most(labels, Reading::declined),
                most(labels, Reading::offTopic),
                most(labels, Reading::hint),
                most(labels, Reading::ask),
                most(labels, Reading::value),
                most(labels, Reading::feels));
    }

    private static <T> T most(List<Reading> labels, Function<Reading, T> label) {
        return labels.stream().collect(Collectors.groupingBy(label, Collectors.counting())).entrySet().stream()
                .max(Comparator.comparingLong(Map.Entry::getValue))
                .orElseThrow()
                .getKey();
    }

    @Override
    public String name() {
        return "majority";
    }

    @Override
    public Reading read(LabelledSet.Item item) {
        return most;
    }

    @Override
    public InterviewReading read(String id, LabelledInterview interview) {
        var random = new Random(SEED + id.hashCode());
        var themes = interview.themes().stream()
                .map(theme -> new InterviewReading.Theme(
                        "", draw(theme.entries().size(), interview.entries().size(), random)))
                .toList();
        return new InterviewReading(themes, Map.of());
    }

    private static HashSet<Integer> draw(int wanted, int entries, Random random) {
        var numbers = new ArrayList<>(IntStream.rangeClosed(1, entries).boxed().toList());
        Collections.shuffle(numbers, random);
        return new HashSet<>(numbers.subList(0, wanted));
    }
}
