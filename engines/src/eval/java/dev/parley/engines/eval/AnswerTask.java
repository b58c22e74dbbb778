package dev.parley.engines.eval;

import dev.parley.engines.eval.Confusion.Pair;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** What is judged of an answer. */
enum AnswerTask {
    ADDRESSED("addressed", all(), flag(Reading::addressed), Confusion::macro),
    DECLINED("declined", not("stop"), flag(AnswerTask::declines), yes()),
    OFF_TOPIC("off topic", all(), flag(Reading::offTopic), yes()),
    HINT("completion hint satisfied", item -> item.question().hint().isPresent(), flag(Reading::hint), yes()),
    ASK("repeat, clarify, skip or stop", all(), Reading::ask, confusion -> confusion.finding(Reading.NO_ASK)),
    VALUE(
            "typed value",
            item -> item.question().expects().isPresent(),
            Reading::value,
            confusion -> confusion.finding(Reading.UNDETERMINED)),
    SENTIMENT("sentiment", all(), Reading::feels, Confusion::macro);

    private final String title;
    private final Predicate<LabelledSet.Item> counts;
    private final Function<Reading, String> label;
    private final Function<Confusion, Score> score;

    AnswerTask(
            String title,
            Predicate<LabelledSet.Item> counts,
            Function<Reading, String> label,
            Function<Confusion, Score> score) {
        this.title = title;
        this.counts = counts;
        this.label = label;
        this.score = score;
    }

    /** As the tables call it. */
    String title() {
        return title;
    }

    /** The label and what was said, if the answer counts for the task. */
    Optional<Pair> pair(LabelledSet.Item item, Reading said) {
        return Optional.of(item)
                .filter(counts)
                .map(each -> new Pair(label.apply(each.answer().labels()), label.apply(said)));
    }

    /** Whether two readings say the same of an answer; so they do where it does not count. */
    boolean same(LabelledSet.Item item, Reading one, Reading other) {
        return !counts.test(item) || label.apply(one).equals(label.apply(other));
    }

    /** Of all answers that count. */
    List<Pair> pairs(List<LabelledSet.Item> items, Function<LabelledSet.Item, Reading> said) {
        return items.stream()
                .flatMap(item -> pair(item, said.apply(item)).stream())
                .toList();
    }

    /** How good it is. */
    Score score(List<Pair> pairs) {
        return score.apply(new Confusion(pairs));
    }

    /** Who asks to skip the question declines it, whether or not the engine says so twice. */
    private static boolean declines(Reading reading) {
        return reading.declined() || reading.ask().equals("skip");
    }

    private static Predicate<LabelledSet.Item> all() {
        return item -> true;
    }

    private static Predicate<LabelledSet.Item> not(String ask) {
        return item -> !item.answer().ask().equals(Optional.of(ask));
    }

    private static Function<Reading, String> flag(Predicate<Reading> holds) {
        return reading -> holds.test(reading) ? "yes" : "no";
    }

    private static Function<Confusion, Score> yes() {
        return confusion -> confusion.finding("no");
    }
}
