package dev.parley.engines.builtin.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.graph.FormField;
import dev.parley.domain.turn.Assessment;
import dev.parley.domain.turn.ParticipantAsk;
import dev.parley.domain.turn.Step;
import dev.parley.domain.words.CoreWords;
import dev.parley.engines.Study;
import dev.parley.engines.builtin.BuiltInEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A participant who talks beside an open form")
class BesideFormWordsTest {

    private final BuiltInEngine engine = new BuiltInEngine();

    private String reply(String language, String message) {
        var size = new FormField(
                "size", FormField.Type.NUMBER, "Team size", true, List.of(), Optional.empty(), Optional.empty());
        var study = Study.in(language).form("team", size);
        var assessment = engine.assess(study.answered("team", message)).assessment();
        return engine.words(study.wants(
                        Study.RUN, "team", List.of(message), assessment, new Step.Rephrase("beside a form")))
                .text();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | What do you mean by that?
            de | Was meinen Sie damit?
            es | ¿A qué se refiere?
            fr | Que voulez-vous dire ?
            """)
    void hears_what_the_form_asks_for(String language, String message) {
        assertThat(reply(language, message)).contains("Team size");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | who reads this? | invited
            de | Wer liest das? | eingeladen
            """)
    void is_told_about_the_study(String language, String message, String told) {
        assertThat(reply(language, message)).containsAnyOf(told, "team", "Team", "Studie", "study");
        assertThat(reply(language, message)).isNotEqualTo(CoreWords.in(language).formPointer());
    }

    @ParameterizedTest
    @ValueSource(strings = {"skip this form", "I don't want to fill in this form"})
    void learns_how_to_leave_out_a_required_form(String message) {
        assertThat(reply("en", message)).contains("once more").contains("form");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | We are twelve people.
            fr | Nous sommes douze personnes.
            """)
    void is_pointed_to_the_form_when_nothing_was_asked(String language, String message) {
        assertThat(reply(language, message)).isEqualTo(CoreWords.in(language).formPointer());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Why do you need the date?
            de | Wofür ist das Datum?
            es | ¿Por qué piden la fecha?
            fr | Pourquoi la date ?
            """)
    void is_not_told_the_fields_when_asking_why(String language, String message) {
        var asks =
                Assessment.by("test").ask(Optional.of(ParticipantAsk.CLARIFY)).done();
        assertThat(words(language, message, asks, List.of()))
                .doesNotContain("Team size")
                .isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es", "fr"})
    void does_not_hear_the_same_pointer_again_and_again(String language) {
        var said = new ArrayList<String>();
        for (var message : List.of("brb", "12", "the field doesn't work")) {
            said.add(words(language, message, Assessment.by("test").addressed(0).done(), said));
        }
        assertThat(said).doesNotHaveDuplicates();
    }

    private String words(String language, String message, Assessment assessment, List<String> said) {
        var size = new FormField(
                "size", FormField.Type.NUMBER, "Team size", true, List.of(), Optional.empty(), Optional.empty());
        return engine.words(Study.in(language)
                        .form("team", size)
                        .wantsAfter(
                                said,
                                Study.RUN,
                                "team",
                                List.of(message),
                                assessment,
                                new Step.Rephrase("beside a form")))
                .text();
    }
}
