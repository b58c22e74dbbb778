package dev.parley.domain.graph;

import static dev.parley.domain.graph.Validations.only;
import static dev.parley.domain.graph.Validations.spec;
import static dev.parley.domain.graph.Validations.warnings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.parley.domain.catalog.Technique;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A graph can be published but is worth another look when")
class WarningsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What do you like? Why?",
                "What do you use and why do you use it?",
                "Qu’est-ce que c’est ? Pourquoi ?"
            })
    void a_text_asks_two_things(String text) {
        assertThat(warnings(only(Graphs.question("a", text)))).containsExactly("two_questions graph.nodes.only.text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Don't you think it is too dear?",
                "It is too dear, isn't it?",
                "How much do you love it?",
                "Do you agree that it is good?",
                "Surely it is good?",
                "You like it, right?"
            })
    void a_text_suggests_its_answer(String text) {
        assertThat(warnings(only(Graphs.question("a", text)))).containsExactly("leading_wording graph.nodes.only.text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What don't you like about it?",
                "How much do you pay for it?",
                "What do you make of this and the other one?",
                "Really?!",
                "Tell me about the day when it broke."
            })
    void plain_wording_is_not_remarked_on(String text) {
        assertThat(warnings(only(Graphs.question("a", text)))).isEmpty();
    }

    @Test
    void none_of_a_nodes_edges_is_without_a_condition() {
        var graph = Graphs.from("a")
                .question("a")
                .question("b")
                .edge("a", "b", Graphs.whenExists("a"))
                .build();
        assertThat(warnings(graph)).containsExactly("no_unconditional_edge graph.nodes.a");
    }

    @Test
    void techniques_work_against_each_other() {
        var probing = new Probing(
                true,
                OptionalInt.empty(),
                List.of(Technique.SILENT_PROBE, Technique.FIVE_WHYS, Technique.FUNNEL),
                Optional.empty());
        assertThat(warnings(only(Graphs.probed("a", probing))))
                .containsExactly("contradictory_techniques graph.nodes.only.probing.techniques");
    }

    @Test
    void the_interview_is_expected_to_take_longer_than_it_may() {
        var graph = Graphs.from("a").question("a").build();
        var spec = spec(graph, OptionalInt.of(31), OptionalInt.of(30));
        assertThat(GraphValidation.validate(graph, spec))
                .extracting(Finding::code, Finding::path, Finding::severity)
                .containsExactly(
                        tuple("duration_over_maximum", "settings.estimated_duration_m", Finding.Severity.WARNING));
        assertThat(GraphValidation.validate(graph, spec(graph, OptionalInt.of(30), OptionalInt.of(30))))
                .isEmpty();
    }
}
