package dev.parley.engines.eval;

import java.util.List;
import java.util.function.Predicate;

/** Labels beside what was said in their place. */
record Confusion(List<Pair> pairs) {

    /** One case. */
    record Pair(String label, String said) {
        boolean right() {
            return label.equals(said);
        }
    }

    /** All classes but {@code nothing} taken together: how much of what was said is right, how much of what is there was said. */
    Score finding(String nothing) {
        return of(label -> !label.equals(nothing));
    }

    /** Each class alone, then the mean over the classes that are labelled: a rare class weighs as much as a frequent one. */
    Score macro() {
        var scores = pairs.stream()
                .map(Pair::label)
                .distinct()
                .sorted()
                .map(each -> of(each::equals))
                .toList();
        return new Score(
                scores.stream().mapToDouble(Score::f1).average().orElse(0),
                scores.stream().mapToDouble(Score::precision).average().orElse(0),
                scores.stream().mapToDouble(Score::recall).average().orElse(0),
                accuracy());
    }

    private Score of(Predicate<String> wanted) {
        long said = pairs.stream().filter(pair -> wanted.test(pair.said())).count();
        long there = pairs.stream().filter(pair -> wanted.test(pair.label())).count();
        long right = pairs.stream()
                .filter(pair -> pair.right() && wanted.test(pair.label()))
                .count();
        return Score.of(right, said, there, accuracy());
    }

    private double accuracy() {
        return pairs.isEmpty() ? 0 : (double) pairs.stream().filter(Pair::right).count() / pairs.size();
    }
}
