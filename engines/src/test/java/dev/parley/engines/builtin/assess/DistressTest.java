package dev.parley.engines.builtin.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.catalog.Technique;
import dev.parley.domain.turn.Step;
import dev.parley.engines.Study;
import dev.parley.engines.builtin.generate.WordsWriter;
import dev.parley.engines.builtin.meaning.Meanings;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Somebody in need")
class DistressTest {

    private final AnswerAssessor assessor = new AnswerAssessor(Meanings.shared());
    private final WordsWriter writer = new WordsWriter(Meanings.shared());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "My husband hits me when I work from home.",
                "I feel like killing myself lately.",
                "I need help",
                "Please, help me!",
                "I hit my wife sometimes.",
                "I was raped by a colleague.",
                "Honestly I just want to die.",
                "Mein Mann schlägt mich, wenn ich zu Hause arbeite.",
                "Manchmal denke ich daran, mir das Leben zu nehmen.",
                "Ich brauche Hilfe.",
                "Mi marido me pega.",
                "No quiero vivir así.",
                "Necesito ayuda",
                "Mon mari me frappe quand je travaille.",
                "J'ai envie de mourir.",
                "J'ai besoin d'aide !"
            })
    void is_heard_and_not_probed(String message) {
        var found = assessor.assess(Study.asking("What is hard about it?").answered("q", message))
                .assessment();
        assertThat(found.sensitiveTopics()).contains(Distress.TOPIC);
        assertThat(found.offTopic()).isFalse();
        assertThat(found.ask()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It hit me that he never answers.",
                "I hit send and my boss replied at once.",
                "I need help with the export every week.",
                "My boss beats me at chess.",
                "My manager kicked me out of the room.",
                "This job is killing me.",
                "Ich schlage Ihnen vor, dass er anruft.",
                "Me mato a trabajar y mi jefe no lo ve.",
                "Mon collègue me tape sur les nerfs.",
                "What she said touched me."
            })
    void is_not_heard_in_figures_of_speech(String message) {
        assertThat(Distress.in(message)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | My husband hits me. | emergency number
            de | Mein Mann schlägt mich. | Notruf
            es | Mi marido me pega. | emergencias
            fr | Mon mari me frappe. | numéro d'urgence
            """)
    void hears_where_help_is_and_no_question_about_it(String language, String message, String help) {
        var study = Study.in(language).question("q", "What happened?");
        var found = assessor.assess(study.answered("q", message)).assessment();
        for (var step : List.of(
                new Step.FollowUp(Technique.CALIBRATED_QUESTIONS, "r"),
                new Step.Redirect(true, "r"),
                new Step.Rephrase("r"),
                new Step.Finish(Step.Finish.Cause.NO_EDGE_LEFT, "r"))) {
            assertThat(writer.words(study.wants(Study.RUN, "q", List.of(message), found, step))
                            .text())
                    .contains(help)
                    .doesNotContain("?");
        }
    }

    @Test
    void is_not_sent_away_coldly_after_the_last_question() {
        var study = Study.asking("How are you?");
        var message = "My divorce. I cry in the toilet at work.";
        var found = assessor.assess(study.answered("q", message)).assessment();
        var words = writer.words(study.wants(
                        Study.RUN, "q", List.of(message), found, new Step.Finish(Step.Finish.Cause.NO_EDGE_LEFT, "r")))
                .text();
        assertThat(words).containsPattern("sorry");
    }
}
