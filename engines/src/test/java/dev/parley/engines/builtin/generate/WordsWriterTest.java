package dev.parley.engines.builtin.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.catalog.AgentSpec.Tone;
import dev.parley.domain.catalog.Technique;
import dev.parley.domain.graph.Condition;
import dev.parley.domain.id.RunId;
import dev.parley.domain.limits.Limits;
import dev.parley.domain.turn.Step;
import dev.parley.engines.Study;
import dev.parley.engines.builtin.BuiltInEngine;
import dev.parley.engines.builtin.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The built-in engine writes the agent's words")
class WordsWriterTest {

    private static final List<String> EVALUATIONS = List.of(
            "great",
            "excellent",
            "perfect",
            "interesting",
            "good answer",
            "awesome",
            "wonderful",
            "toll",
            "super",
            "prima",
            "interessant",
            "genial",
            "excelente",
            "interesante",
            "excellent",
            "génial",
            "intéressant");

    private final BuiltInEngine engine = new BuiltInEngine();

    private static List<RunId> runs(int count) {
        return IntStream.range(0, count)
                .mapToObj(at -> new RunId(new UUID(at, at * 31L)))
                .toList();
    }

    private String say(Study study, RunId run, String answer, Step step, Technique... used) {
        var assessment = engine.assess(study.answered("q", answer));
        return engine.words(study.wants(run, "q", List.of(answer), assessment, step, used))
                .text();
    }

    private static Step follow(Technique technique) {
        return new Step.FollowUp(technique, "open");
    }

    private static Step moveOn(String to) {
        return new Step.MoveOn(OptionalInt.of(0), to, "done");
    }

    @ParameterizedTest
    @EnumSource(Technique.class)
    void no_technique_says_the_same_twice_at_a_node_in_any_language(Technique technique) {
        for (var language : List.of("en", "de", "es", "fr")) {
            for (var answer : List.of("The onboarding process is slow", "Der Prozess ist schlecht", "hm")) {
                var study = Study.in(language).question("q", "What bothers you?");
                var said = new HashSet<String>();
                var used = new ArrayList<Technique>();
                for (int turn = 0; turn < 5; turn++) {
                    said.add(say(study, Study.RUN, answer, follow(technique), used.toArray(Technique[]::new)));
                    used.add(technique);
                }
                assertThat(said).as("%s %s %s", technique, language, answer).hasSize(5);
            }
        }
    }

    @ParameterizedTest(name = "{1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
            en | The onboarding process. It took months. | the onboarding process
            en | Honestly it's just slow, and the export to Excel breaks every other week | the export
            en | Our weekly planning meeting is too long | your weekly planning meeting
            en | I had to ask my colleague Anna about customer support | customer support
            en | We run into compliance reviews | compliance reviews
            de | Am meisten stört mich die lange Einarbeitung | „Einarbeitung“
            es | Lo que más me molesta es el proceso de alta | «proceso de alta»
            fr | Ce qui me gêne le plus, c'est le processus d'intégration | « processus d'intégration »
            """)
    void a_follow_up_picks_up_the_participants_own_phrase(String language, String answer, String phrase) {
        var study = Study.in(language).question("q", "?");
        for (var run : runs(12)) {
            assertThat(say(study, run, answer, follow(Technique.TELL_ME_MORE))).contains(phrase);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fine",
                "idk lol",
                "asdf qwer zxcv",
                "yes",
                "It is what it is",
                "Because they don't",
                "THE WORST SYSTEM EVER",
                "no budget",
                "every week",
                "my boss",
                "the lack of",
                "a lot of things",
                "Excel breaks",
                "12",
                "😀😀",
                "the xqzzt",
                "the sooooo",
                "any training",
                "the day"
            })
    void a_follow_up_without_a_clean_phrase_echoes_nothing(String answer) {
        var study = Study.asking("What bothers you?");
        for (var run : runs(6)) {
            var plain = Phrasebook.of(Language.EN).wordings("tell_me_more");
            assertThat(plain).contains(say(study, run, answer, follow(Technique.TELL_ME_MORE)));
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            how long it lasted | The planner stopped saving changes, we heard it from customers | ask.time
            the reason | The planner stopped saving changes, we heard it from customers | ask.reason
            how often | The planner stopped saving changes, we heard it from customers | ask.frequency
            what it cost | The planner stopped saving changes, we heard it later | ask.number
            an example | It just is like that | ask.example
            """)
    void an_open_ended_follow_up_asks_for_what_the_completion_hint_misses(String hint, String answer, String purpose) {
        var study = Study.in("en").hinted("q", "What happened?", hint);
        for (var technique : List.of(Technique.TELL_ME_MORE, Technique.FUNNEL, Technique.CALIBRATED_QUESTIONS)) {
            assertThat(Phrasebook.of(Language.EN).wordings(purpose))
                    .contains(say(study, Study.RUN, answer, follow(technique)));
        }
    }

    @Test
    void follow_ups_under_a_completion_hint_never_repeat_at_a_node() {
        var study = Study.in("en").hinted("q", "What happened?", "the reason, an example, how often and how long");
        for (var technique : Technique.values()) {
            var said = new HashSet<String>();
            var used = new ArrayList<Technique>();
            for (int turn = 0; turn < 5; turn++) {
                var mixed = turn % 2 == 0 ? technique : Technique.TELL_ME_MORE;
                said.add(say(study, Study.RUN, "The export failed", follow(mixed), used.toArray(Technique[]::new)));
                used.add(mixed);
            }
            assertThat(said).as(technique.name()).hasSize(5);
        }
    }

    @Test
    void a_why_about_a_longer_message_names_no_phrase_that_may_not_be_the_point() {
        var study = Study.asking("What was the hardest part?");
        var answer = "Having nothing to say. Customers can live with a bug. What they cannot live with is not knowing.";
        assertThat(Phrasebook.of(Language.EN).wordings("five_whys"))
                .contains(say(study, Study.RUN, answer, follow(Technique.FIVE_WHYS)));
    }

    @Test
    void sensitive_words_are_not_picked_up() {
        var study = Study.asking("How was it?").sensitive("salary cut");
        assertThat(say(study, Study.RUN, "The salary cut", follow(Technique.TELL_ME_MORE)))
                .doesNotContain("salary");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es", "fr", "it", "de-CH", ""})
    void every_step_is_said_completely_in_every_language(String language) {
        var study =
                Study.in(language).question("q", "What bothers you? Tell me.").question("q2", "And what helps?");
        for (var answer :
                List.of("", "I don't know", "The export is slow and I hate it", "{question} {phrase} {Phrase}")) {
            for (var run : runs(3)) {
                for (var step : steps()) {
                    var words = say(study, run, answer, step);
                    assertThat(words).isNotBlank().doesNotContain("{question}", "{phrase}", "{Phrase}");
                    assertThat(words.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(Limits.TEXT_BYTES);
                }
            }
        }
    }

    private static List<Step> steps() {
        var steps = new ArrayList<Step>();
        for (var technique : Technique.values()) {
            steps.add(follow(technique));
        }
        steps.add(new Step.Redirect(true, "off"));
        steps.add(new Step.Redirect(false, "off"));
        steps.add(new Step.Rephrase("declined"));
        steps.add(moveOn("q2"));
        steps.add(new Step.Finish(Step.Finish.Cause.NO_EDGE_LEFT, "end"));
        steps.add(new Step.Finish(Step.Finish.Cause.OFF_TOPIC, "end"));
        return steps;
    }

    @Test
    void moving_on_says_the_researchers_text_after_a_word_of_reception_that_does_not_judge() {
        var study = Study.asking("What bothers you?").question("q2", "And what helps?");
        for (var tone : Tone.values()) {
            for (var run : runs(10)) {
                var words = say(study.tone(tone), run, "The export is slow", moveOn("q2"));
                assertThat(words).endsWith("And what helps?");
                assertThat(words.toLowerCase(Locale.ROOT)).doesNotContain(EVALUATIONS);
            }
        }
    }

    @Test
    void a_text_that_opens_with_thanks_gets_no_second_one() {
        var study = Study.asking("What bothers you?").question("q2", "Thanks! And what helps?");
        assertThat(say(study, Study.RUN, "The export", moveOn("q2"))).isEqualTo("Thanks! And what helps?");
    }

    @Test
    void acknowledgements_never_come_twice_in_a_row_along_any_path() {
        var study = Study.in("en");
        for (int at = 0; at < 40; at++) {
            study.question("n" + at, "Question " + at + "?");
        }
        for (int at = 0; at + 5 < 40; at += 3) {
            study.edge("n" + at, "n" + (at + 5), new Condition.AgentAssessed("x"), 1);
        }
        var graph = study.blueprint().spec().graph();
        for (var run : runs(4)) {
            for (var edge : graph.edges()) {
                for (var next : graph.edgesFrom(edge.to())) {
                    assertThat(reception(study, run, edge.from(), edge.to()))
                            .isNotEqualTo(reception(study, run, next.from(), next.to()));
                }
            }
        }
    }

    private String reception(Study study, RunId run, String from, String to) {
        var assessment = engine.assess(study.answered(from, "The export is slow"));
        var words = engine.words(study.wants(run, from, List.of("The export is slow"), assessment, moveOn(to)));
        return words.text().replaceAll("Question \\d+\\?", "");
    }

    @Test
    void a_declined_question_is_asked_once_more_in_other_words_that_fit_the_reason() {
        var study = Study.asking("Thanks for coming. What did it cost you?");
        assertThat(say(study, Study.RUN, "I'd rather not say", new Step.Rephrase("r")))
                .endsWith("What did it cost you?")
                .doesNotContain("Thanks for coming")
                .isNotEqualTo("What did it cost you?");
        assertThat(say(study, Study.RUN, "I'd rather not say", new Step.Rephrase("r")))
                .isNotEqualTo(say(study, Study.RUN, "I don't know", new Step.Rephrase("r")));
    }

    @Test
    void labelling_names_the_feeling_that_was_heard() {
        var study = Study.asking("How was it?");
        var book = Phrasebook.of(Language.EN);
        assertThat(book.wordings("labelling.negative"))
                .contains(say(study, Study.RUN, "It was awful, I hated the export!", follow(Technique.LABELLING)));
        assertThat(book.wordings("labelling.positive"))
                .contains(say(study, Study.RUN, "I love it, it is wonderful!", follow(Technique.LABELLING)));
    }

    @Test
    void the_end_is_the_researchers_outro_or_a_goodbye() {
        var end = new Step.Finish(Step.Finish.Cause.NO_EDGE_LEFT, "end");
        assertThat(say(Study.asking("Q?").outro("See you at the workshop."), Study.RUN, "The export", end))
                .isEqualTo("See you at the workshop.");
        assertThat(say(Study.asking("Q?"), Study.RUN, "The export", end)).contains("last question");
    }

    @Test
    void the_next_text_is_never_cut_for_the_sake_of_an_acknowledgement() {
        var longText = "x".repeat(Limits.TEXT_BYTES - 3) + "?";
        var study = Study.asking("Q?").question("q2", longText);
        assertThat(say(study, Study.RUN, "The export", moveOn("q2"))).isEqualTo(longText);
        var longQuestion = Study.asking(longText);
        assertThat(say(longQuestion, Study.RUN, "no", new Step.Redirect(true, "off"))
                        .getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(Limits.TEXT_BYTES);
    }

    @Test
    void nothing_is_said_before_a_node_without_text_and_before_the_first_node() {
        var study = Study.asking("First?").stimulus("s", "");
        assertThat(say(study, Study.RUN, "The export", moveOn("s"))).isEmpty();
        var first = new Step.MoveOn(OptionalInt.empty(), "q", "entry");
        assertThat(say(study, Study.RUN, "", first)).isEqualTo("First?");
    }

    @Test
    void the_same_request_gets_the_same_words_and_runs_differ() {
        var study = Study.asking("What bothers you?").question("q2", "And what helps?");
        var said = new HashSet<String>();
        for (var run : runs(40)) {
            var words = say(study, run, "The export", moveOn("q2"));
            assertThat(say(study, run, "The export", moveOn("q2"))).isEqualTo(words);
            said.add(words);
        }
        assertThat(said).hasSizeGreaterThan(4);
    }
}
