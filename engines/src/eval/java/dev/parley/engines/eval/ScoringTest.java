package dev.parley.engines.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parley.engines.eval.Confusion.Pair;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Scoring")
class ScoringTest {

    private static final Offset<Double> EXACT = within(1e-9);

    @Test
    void a_wrong_value_costs_precision_and_recall_and_an_undetermined_one_only_recall() {
        var confusion = new Confusion(
                List.of(new Pair("7", "7"), new Pair("7", "8"), new Pair("3", "none"), new Pair("none", "none")));
        var score = confusion.finding("none");
        assertThat(score.precision()).isCloseTo(1 / 2.0, EXACT);
        assertThat(score.recall()).isCloseTo(1 / 3.0, EXACT);
        assertThat(score.f1()).isCloseTo(0.4, EXACT);
        assertThat(score.accuracy()).isCloseTo(1 / 2.0, EXACT);
    }

    @Test
    void a_rare_class_weighs_as_much_as_a_frequent_one() {
        var confusion = new Confusion(
                List.of(new Pair("yes", "yes"), new Pair("yes", "yes"), new Pair("yes", "yes"), new Pair("no", "yes")));
        assertThat(confusion.macro().recall()).isCloseTo(0.5, EXACT);
        assertThat(confusion.macro().f1()).isCloseTo((6 / 7.0 + 0) / 2, EXACT);
    }

    @Test
    void saying_nothing_scores_nothing() {
        var score = new Confusion(List.of(new Pair("yes", "no"), new Pair("no", "no"))).finding("no");
        assertThat(score).isEqualTo(new Score(0, 0, 0, 0.5));
    }

    @Test
    void themes_are_compared_by_the_entries_they_put_together() {
        var read = read(theme("anything", 1, 2), theme("else", 3, 4));
        var score = Themes.pairs(List.of(labelled("long queues", 1, 2, 3)), List.of(read));
        assertThat(score.precision()).isCloseTo(1 / 2.0, EXACT);
        assertThat(score.recall()).isCloseTo(1 / 3.0, EXACT);
    }

    @Test
    void a_label_is_right_when_it_shares_a_word_and_an_entry_with_the_labelled_theme() {
        var labelled = List.of(labelled("long queues", 1, 2));
        assertThat(Themes.labels(labelled, List.of(read(theme("the queue", 2, 3))))
                        .f1())
                .isCloseTo(1, EXACT);
        assertThat(Themes.labels(labelled, List.of(read(theme("the queue", 3, 4))))
                        .f1())
                .isCloseTo(0, EXACT);
        assertThat(Themes.labels(labelled, List.of(read(theme("waiting", 1, 2))))
                        .f1())
                .isCloseTo(0, EXACT);
    }

    private static LabelledInterview labelled(String label, Integer... entries) {
        var theme = new LabelledInterview.Theme(label, List.of(), Set.of(entries));
        return new LabelledInterview(
                "study", "", "en", List.of(), List.of(), List.of(theme), new LabelledInterview.Feelings(Map.of()));
    }

    private static InterviewReading read(InterviewReading.Theme... themes) {
        return new InterviewReading(List.of(themes), Map.of());
    }

    private static InterviewReading.Theme theme(String label, Integer... entries) {
        return new InterviewReading.Theme(label, Set.of(entries));
    }
}
