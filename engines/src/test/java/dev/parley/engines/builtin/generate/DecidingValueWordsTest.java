package dev.parley.engines.builtin.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.graph.Condition;
import dev.parley.domain.id.RunId;
import dev.parley.domain.json.Json;
import dev.parley.domain.turn.Assessment;
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

@DisplayName("Asked for the yes, no or number that the way on depends on")
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
