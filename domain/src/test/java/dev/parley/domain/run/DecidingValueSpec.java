package dev.parley.domain.run;

import static dev.parley.domain.run.Assessments.declined;
import static dev.parley.domain.run.Assessments.half;
import static dev.parley.domain.run.Assessments.sensitive;
import static dev.parley.domain.run.Assessments.withValue;
import static dev.parley.domain.run.Blueprints.blueprint;
import static dev.parley.domain.run.Scenario.says;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.graph.Node;
import dev.parley.domain.graph.Probing;
import dev.parley.domain.json.Json;
import dev.parley.domain.turn.Assessment;
import dev.parley.domain.turn.Step;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        return List.of(Json.bool(true), Json.number(3), Json.text("2026-05-01"));
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

    private static Scenario offered(String question, String... compared) {
        var graph = blueprint()
                .node("q1", new Node.Question("q1", question, Optional.empty(), true, Probing.OFF))
                .question("then", false)
                .question("else", false);
        for (var option : compared) {
            graph.when("q1", "then", "q1", "eq", Json.text(option));
        }
        return Scenario.active(graph.edge("q1", "else"))
                .accept(says("contactless"))
                .assessed(half());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How do you pay: by card, by phone or in cash? | card | phone | cash
            You said you shop online. Do you pay by card, phone or cash? | card | phone | cash
            Wie zahlen Sie: mit Karte, bar oder mit dem Handy? | Karte | bar | Handy
            ¿Qué prefiere: tarjeta, efectivo o móvil? | tarjeta | efectivo | móvil
            Que préférez-vous : carte, espèces ou téléphone ? | carte | espèces | téléphone
            """)
    void is_asked_which_of_the_options_that_the_question_offers(String question, String a, String b, String c) {
        assertThat(offered(question, a, b, c).lastStep()).isInstanceOf(Step.Rephrase.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How do you pay: by card, by phone or in cash? | card | phone
            How do you pay: by card, by phone or in cash? | card | cash
            How do you pay: in cash, by card or by phone? | card | phone
            How do you pay for things? | card | phone
            Where do you live, and since when? | Berlin | Hamburg
            """)
    void is_not_asked_which_where_other_answers_are_as_good(String question, String a, String b) {
        assertThat(offered(question, a, b).lastStep()).isInstanceOf(Step.MoveOn.class);
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
