package dev.parley.engines.builtin.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.graph.Condition;
import dev.parley.domain.id.RunId;
import dev.parley.domain.json.Json;
import dev.parley.domain.turn.Assessment;
import dev.parley.domain.turn.DecidingValue;
import dev.parley.domain.turn.Step;
import dev.parley.engines.Study;
import dev.parley.engines.builtin.assess.AnswerAssessor;
import dev.parley.engines.builtin.meaning.Meanings;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Asked for the yes, no, number, choice or day that the way on depends on")
class DecidingValueWordsTest {

    private static final RunId RUN = new RunId(new UUID(7, 7));
    private static final Step ASK_AGAIN = new Step.Rephrase("the way on depends on it");

    private final WordsWriter writer = new WordsWriter(Meanings.shared());
    private final AnswerAssessor assessor = new AnswerAssessor(Meanings.shared());

    private static Study study(String language, String question, Json compared) {
        return Study.in(language)
                .question("q", question)
                .question("then", "And then?")
                .edge("q", "then", new Condition.Structured("q", "eq", compared), 0);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            en | yes
            de | Ja
            es | sí
            fr | oui
            """)
    void a_participant_hears_what_is_missing_and_the_question(String language, String words) {
        var question = "Would you do it again?";
        var found = Assessment.by("builtin/2").addressed(0.6).done();
        var said = writer.words(study(language, question, Json.bool(true))
                        .wants(RUN, "q", List.of("For the kids it was good."), found, ASK_AGAIN))
                .text();
        assertThat(said).containsIgnoringCase(words).contains(question);
    }

    @Test
    void a_figure_is_asked_for_as_a_number() {
        var found = Assessment.by("builtin/2").addressed(0.6).done();
        var said = writer.words(study("en", "How many do you have?", Json.number(3))
                        .wants(RUN, "q", List.of("Oh, quite a few."), found, ASK_AGAIN))
                .text();
        assertThat(said).containsAnyOf("number", "figure");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            en | How do you pay: by card or in cash? | card | cash
            de | Wie zahlen Sie: mit Karte oder bar? | Karte | bar
            es | ¿Cómo paga: con tarjeta o en efectivo? | tarjeta | efectivo
            fr | Comment payez-vous : par carte ou en espèces ? | carte | espèces
            """)
    void a_participant_hears_the_options_once_more(String language, String question, String one, String other) {
        var study = study(language, question, Json.text(one))
                .edge("q", "then", new Condition.Structured("q", "eq", Json.text(other)), 1);
        var found = assessor.assess(study.answered("q", "PayPal")).assessment();
        assertThat(DecidingValue.missing(
                        study.blueprint().spec().graph(),
                        study.blueprint().spec().graph().node("q").orElseThrow(),
                        found))
                .contains(DecidingValue.CHOICE);
        assertThat(writer.words(study.wants(RUN, "q", List.of("PayPal"), found, ASK_AGAIN))
                        .text())
                .contains(question);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            en | When did it arrive? | yesterday | day date
            de | Wann ist es angekommen? | gestern | Tag Datum
            es | ¿Cuándo llegó? | ayer | día fecha
            fr | Quand est-il arrivé ? | hier | jour date
            """)
    void a_day_is_asked_for_as_one(String language, String question, String answer, String words) {
        var study = study(language, question, Json.text("2026-05-01"));
        var found = assessor.assess(study.answered("q", answer)).assessment();
        assertThat(found.value()).isEmpty();
        assertThat(writer.words(study.wants(RUN, "q", List.of(answer), found, ASK_AGAIN))
                        .text())
                .contains(question)
                .containsAnyOf(words.split(" "));
    }

    @Test
    void what_is_said_then_is_the_value_however_short() {
        var study = study("en", "Would you do it again?", Json.bool(true));
        var first = "For the kids it was good, for me not so much.";
        assertThat(assessor.assess(study.answered("q", first, "yes"))
                        .assessment()
                        .value())
                .isEmpty();
        assertThat(assessor.assess(study.answeredAgain("q", first, "yes"))
                        .assessment()
                        .value())
                .contains(Json.bool(true));
    }
}
