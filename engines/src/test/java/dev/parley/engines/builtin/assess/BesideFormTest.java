package dev.parley.engines.builtin.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.graph.FormField;
import dev.parley.domain.turn.Assessment;
import dev.parley.engines.Study;
import dev.parley.engines.builtin.meaning.Meanings;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Beside an open form")
class BesideFormTest {

    private final AnswerAssessor assessor = new AnswerAssessor(Meanings.shared());

    private Assessment assess(String language, String... messages) {
        var size = new FormField(
                "size", FormField.Type.NUMBER, "Team size", true, List.of(), Optional.empty(), Optional.empty());
        var study = Study.in(language).form("team", size);
        return assessor.assess(study.answered("team", messages)).assessment();
    }

    @ParameterizedTest(name = "{0}: {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            en | Could you repeat that, please? | REPEAT
            en | What is meant by team size? | CLARIFY
            en | who reads this? | CLARIFY
            en | What is this form for? | CLARIFY
            en | Why do you need my number? | CLARIFY
            en | I don't understand the form | CLARIFY
            en | skip this form | SKIP
            en | I'd like to skip this form. | SKIP
            en | Can we skip the form please? | SKIP
            en | skip | SKIP
            en | I'll leave this blank | SKIP
            en | I want to stop the interview | STOP
            de | Wer liest das? | CLARIFY
            de | Wofür ist dieses Formular? | CLARIFY
            de | Ich möchte dieses Formular überspringen. | SKIP
            de | Ich möchte aufhören. | STOP
            es | ¿Quién lee esto? | CLARIFY
            es | Prefiero saltar este formulario. | SKIP
            es | Quiero parar la entrevista | STOP
            fr | Qui lit cela ? | CLARIFY
            fr | Je préfère passer ce formulaire. | SKIP
            fr | Je veux arrêter l'entretien | STOP
            """)
    void a_request_is_heard_as_at_a_question(String language, String message, String ask) {
        assertThat(assess(language, message).ask().map(Enum::name)).contains(ask);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            en | I don't want to fill in this form
            en | I don't want to fill this in.
            en | I'd rather not fill that out
            en | I won't fill in a form.
            en | I'd rather not say.
            en | no thanks
            de | Ich möchte dieses Formular nicht ausfüllen.
            de | Das fülle ich nicht aus.
            es | No quiero rellenar este formulario.
            fr | Je ne veux pas remplir ce formulaire.
            """)
    void who_does_not_want_to_fill_it_in_declines(String language, String message) {
        assertThat(assess(language, message).leavesOut()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | We are twelve people and two of us work from home.
            en | ok
            en | hello
            de | Wir sind zwölf Leute.
            """)
    void what_asks_for_nothing_is_neither(String language, String message) {
        var assessment = assess(language, message);
        assertThat(assessment.ask()).isEmpty();
        assertThat(assessment.leavesOut()).isFalse();
    }

    @Test
    void only_the_newest_message_counts() {
        assertThat(assess("en", "We are twelve people, and two of us work from home.", "skip it please")
                        .leavesOut())
                .isTrue();
        assertThat(assess("en", "skip", "We are twelve people.").leavesOut()).isFalse();
    }
}
