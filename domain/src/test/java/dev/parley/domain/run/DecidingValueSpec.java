package dev.parley.domain.run;

import static dev.parley.domain.run.Assessments.declined;
import static dev.parley.domain.run.Assessments.half;
import static dev.parley.domain.run.Assessments.sensitive;
import static dev.parley.domain.run.Assessments.withValue;
import static dev.parley.domain.run.Blueprints.blueprint;
import static dev.parley.domain.run.Scenario.says;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.json.Json;
import dev.parley.domain.turn.Assessment;
import dev.parley.domain.turn.Step;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("An answer without the value that the way on depends on")
class DecidingValueSpec {

    private static Scenario asked(Json value) {
        return Scenario.active(blueprint()
                .question("q1", true)
                .question("yes", false)
                .question("no", false)
                .when("q1", "yes", "q1", "eq", value)
                .edge("q1", "no"));
    }

    static List<Json> decidingValues() {
        return List.of(Json.bool(true), Json.number(3));
    }

    @ParameterizedTest
    @MethodSource("decidingValues")
    void is_asked_for_it_once_and_then_goes_on(Json value) {
        var scenario = asked(value).accept(says("as it happens")).assessed(half());
        assertThat(scenario.lastStep()).isInstanceOf(Step.Rephrase.class);
        scenario.accept(says("as I said"));
        assertThat(scenario.newestWork().turn().rephrased()).isTrue();
        scenario.assessed(half());
        assertThat(scenario.lastStep())
                .isInstanceOfSatisfying(
                        Step.MoveOn.class, moved -> assertThat(moved.toNode()).isEqualTo("no"));
    }

    @Test
    void takes_the_way_of_the_value_that_it_gives_then() {
        var scenario = asked(Json.bool(true)).accept(says("as it happens")).assessed(half());
        scenario.accept(says("yes")).assessed(withValue(Json.bool(true)));
        assertThat(scenario.lastStep())
                .isInstanceOfSatisfying(
                        Step.MoveOn.class, moved -> assertThat(moved.toNode()).isEqualTo("yes"));
    }

    @Test
    void is_not_asked_where_words_are_compared() {
        var scenario = asked(Json.text("by bike")).accept(says("on foot")).assessed(half());
        assertThat(scenario.lastStep()).isInstanceOf(Step.MoveOn.class);
    }

    @Test
    void is_not_asked_where_it_only_matters_whether_there_is_an_answer() {
        var scenario = Scenario.active(blueprint()
                        .question("q1", true)
                        .question("yes", false)
                        .when("q1", "yes", "q1", "exists", Json.bool(true)))
                .accept(says("as it happens"))
                .assessed(half());
        assertThat(scenario.lastStep()).isInstanceOf(Step.MoveOn.class);
    }

    @Test
    void is_not_asked_of_a_sensitive_subject() {
        var scenario = asked(Json.bool(true)).accept(says("as it happens")).assessed(sensitive());
        assertThat(scenario.lastStep()).isInstanceOf(Step.MoveOn.class);
    }

    @Test
    void is_not_asked_after_a_decline_was_met_with_other_words() {
        var scenario = asked(Json.bool(true)).accept(says("no comment")).assessed(declined());
        assertThat(scenario.lastStep()).isInstanceOf(Step.Rephrase.class);
        scenario.accept(says("as it happens")).assessed(half());
        assertThat(scenario.lastStep()).isInstanceOf(Step.MoveOn.class);
    }

    @Test
    void is_not_asked_when_it_was_no_answer() {
        Assessment none = half().draft().addressed(false, 0).done();
        var scenario = asked(Json.bool(true)).accept(says("hm")).assessed(none);
        assertThat(scenario.lastStep()).isInstanceOf(Step.MoveOn.class);
    }
}
