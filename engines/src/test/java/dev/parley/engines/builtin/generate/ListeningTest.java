package dev.parley.engines.builtin.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.catalog.Technique;
import dev.parley.domain.id.RunId;
import dev.parley.domain.turn.ParticipantAsk;
import dev.parley.domain.turn.Step;
import dev.parley.engines.Study;
import dev.parley.engines.builtin.BuiltInEngine;
import dev.parley.engines.builtin.text.Language;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The interviewer listens:")
class ListeningTest {

    private static final Step MORE = new Step.FollowUp(Technique.TELL_ME_MORE, "open");

    private final BuiltInEngine engine = new BuiltInEngine();

    private static List<RunId> runs() {
        return IntStream.range(0, 8)
                .mapToObj(at -> new RunId(new UUID(at, at * 31L)))
                .toList();
    }

    private String say(Study study, RunId run, Step step, String... answer) {
        var assessment = engine.assess(study.answered("q", answer)).assessment();
        return engine.words(study.wants(run, "q", List.of(answer), assessment, step))
                .text();
    }

    private static boolean says(String words, String language, String... purposes) {
        return Stream.of(Register.values())
                .flatMap(register -> Stream.of(purposes)
                        .flatMap(purpose -> Phrasebook.of(Language.of(language)).wordings(purpose, register).stream()))
                .anyMatch(wording -> wording.isIn(words));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            en | I feed the cats. Will my name be published? | recorded, kept
            en | Chaos, three kids. Who will read this? | invited, people
            en | Pasta mostly. Why do you ask? | experience, study
            en | Soup with bread. Is there a prize for taking part? | get anything, payment
            de | Meist Nudeln vom Vortag. Wird mein Name veröffentlicht? | Namen
            de | Nudeln mit Soße. Wer liest das? | Team, Menschen
            es | Casi siempre lentejas. ¿Quién va a leer esto? | equipo, personas
            fr | Des pâtes. C'est enregistré ? | noms, équipe
            """)
    void a_question_about_the_study_is_answered_before_the_next_one_comes(String language, String answer, String told) {
        var study = Study.in(language).question("q", "What do you cook?").question("next", "And on Sundays?");
        for (var run : runs()) {
            for (var step : List.of(new Step.MoveOn(OptionalInt.of(0), "next", "r"), MORE)) {
                assertThat(say(study, run, step, answer))
                        .containsAnyOf(told.split(", "))
                        .doesNotContain("{", "What do you cook?");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"en", "de", "es", "fr"})
    void every_answer_about_the_study_can_stand_without_the_question(String language) {
        var book = Phrasebook.of(Language.of(language));
        for (var purpose : List.of(
                "readers",
                "privacy",
                "privacy_agreed",
                "deletion",
                "deletion_agreed",
                "purpose",
                "duration",
                "others",
                "pay",
                "copy",
                "language",
                "stopping",
                "skipping",
                "agent",
                "somebody",
                "duration_unknown")) {
            for (var register : Register.values()) {
                for (var wording : book.wordings("about." + purpose, register)) {
                    assertThat(wording.withoutQuestion().template())
                            .as(wording.template())
                            .endsWith(".")
                            .doesNotContain("{question}");
                }
            }
        }
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            en | ok
            en | yes
            en | ?
            en | what
            en | 👍
            de | ja
            es | vale
            fr | oui
            """)
    void who_says_nothing_to_an_open_question_hears_it_again_and_no_part_of_the_hint(String language, String answer) {
        var study = Study.in(language).hinted("q", "What do you cook?", "who decides what is cooked");
        for (var run : runs()) {
            assertThat(say(study, run, MORE, answer))
                    .endsWith("What do you cook?")
                    .doesNotContain("decides");
        }
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            en | Never
            en | none
            en | Nothing
            en | Nothing at all, to be honest
            en | hmm, not really
            de | Niemand
            de | Nix
            es | Nadie
            fr | Personne
            """)
    void a_no_is_taken_for_one(String language, String answer) {
        var study = Study.in(language).hinted("q", "Who helps?", "an example");
        for (var run : runs()) {
            assertThat(says(say(study, run, MORE, answer), language, "nothing_more"))
                    .isTrue();
        }
    }

    @Test
    void a_no_after_a_follow_up_is_not_pressed() {
        var study = Study.in("en").question("q", "What do you do on Sundays?");
        for (var run : runs()) {
            assertThat(says(say(study, run, MORE, "Laundry and the garden", "no"), "en", "nothing_more"))
                    .isTrue();
        }
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            en | What a stupid question, I just told you the reason.
            en | I already told you, pasta
            de | Hab ich Ihnen schon erzählt
            de | Das hab ich doch gerade gesagt
            es | Ya se lo he dicho
            fr | Je viens de le dire
            """)
    void a_complaint_about_being_asked_gets_an_apology_and_no_probing(String language, String answer) {
        var study = Study.in(language).question("q", "Why?").question("next", "Where?");
        for (var run : runs()) {
            assertThat(says(say(study, run, MORE, "The noise", answer), language, "complaint"))
                    .isTrue();
            var onward = say(study, run, new Step.MoveOn(OptionalInt.of(0), "next", "r"), "The noise", answer);
            assertThat(says(onward, language, "ack.complaint")).isTrue();
        }
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            en | Ich verstehe kein Englisch. | Antworten, lese
            en | No hablo inglés | español
            de | Sorry, I don't speak German | English
            de | Je ne comprends pas l'allemand | français
            """)
    void who_does_not_understand_the_language_is_told_in_their_own_what_they_may_write_in(
            String language, String message, String told) {
        var study = Study.in(language).question("q", "What?");
        var found = engine.assess(study.answered("q", message)).assessment();
        assertThat(found.ask()).contains(ParticipantAsk.CLARIFY);
        for (var run : runs()) {
            assertThat(say(study, run, new Step.Rephrase("r"), message)).containsAnyOf(told.split(", "));
        }
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            en | I would like to withdraw my consent
            en | I no longer consent
            de | Ich möchte meine Einwilligung widerrufen
            es | Quiero retirar mi consentimiento
            fr | Je veux retirer mon consentement
            """)
    void who_wants_to_take_a_consent_back_hears_how(String language, String message) {
        var study = Study.in(language).question("q", "What?").lasting(10);
        for (var run : runs()) {
            assertThat(say(study, run, new Step.Rephrase("r"), message))
                    .containsAnyOf("link", "Link", "enlace", "lien")
                    .containsAnyOf("“", "„", "«");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en | We quit on the spot | spot",
                "en | It is over now, thank God | God",
                "en | I would do it in a heartbeat | heartbeat",
                "en | My sister lends me money | lends",
                "en | I sat in the car with him | car",
                "en | He came home on Christmas Eve | Christmas",
                "en | None of us cooks these days | cooks",
                "de | Klar war das ein Schreck | Klar",
                "de | Weil nichts dabei rauskam | rauskam",
                "de | Ich saß dann im Auto | Auto",
                "es | Lo tuve en los brazos | brazos",
                "fr | J'étais dans la voiture | voiture"
            })
    void what_is_no_thing_to_talk_about_is_not_said_back(String row) {
        var parts = row.split(" \\| ");
        var study = Study.in(parts[0]).question("q", "?");
        for (var run : runs()) {
            assertThat(say(study, run, MORE, parts[1])).doesNotContain(parts[2]);
        }
    }

    @Test
    void what_was_just_said_is_not_asked_for() {
        var study = Study.in("de").hinted("q", "Wie ist der Lärm?", "wie oft es vorkommt; ein Beispiel");
        for (var run : runs()) {
            assertThat(say(study, run, MORE, "Laut, jedes Wochenende bis drei")).doesNotContain("wie oft");
        }
    }

    @Test
    void a_poster_is_not_asked_who_is_involved() {
        var study = Study.in("en").hinted("q", "How did you hear of us?", "who told them");
        for (var run : runs()) {
            assertThat(say(study, run, MORE, "A poster in the library")).doesNotContainIgnoringCase("who");
        }
    }

    @Test
    void what_weighed_most_is_nobody() {
        var study = Study.in("fr").hinted("q", "Qu'est-ce qui a changé ?", "ce qui a pesé le plus");
        for (var run : runs()) {
            assertThat(say(study, run, MORE, "L'école du village a fermé")).doesNotContain("Qui ");
        }
    }
}
