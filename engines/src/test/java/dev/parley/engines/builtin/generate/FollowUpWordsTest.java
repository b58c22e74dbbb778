package dev.parley.engines.builtin.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.catalog.Technique;
import dev.parley.domain.id.RunId;
import dev.parley.domain.turn.Step;
import dev.parley.engines.Study;
import dev.parley.engines.builtin.BuiltInEngine;
import dev.parley.engines.builtin.text.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A follow-up")
class FollowUpWordsTest {

    private final BuiltInEngine engine = new BuiltInEngine();

    private static List<RunId> runs(int count) {
        return IntStream.range(0, count)
                .mapToObj(at -> new RunId(new UUID(at, at * 31L)))
                .toList();
    }

    private String say(Study study, RunId run, String answer, Step step, Technique... used) {
        var assessment = engine.assess(study.answered("q", answer)).assessment();
        return engine.words(study.wants(run, "q", List.of(answer), assessment, step, used))
                .text();
    }

    private static Step follow(Technique technique) {
        return new Step.FollowUp(technique, "open");
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
            en | The worst part was the export | the export
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
                "the day",
                "It was a nightmare",
                "my husband"
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

    @Test
    void labelling_names_the_feeling_that_was_heard() {
        var study = Study.asking("How was it?");
        var book = Phrasebook.of(Language.EN);
        assertThat(book.wordings("labelling.negative"))
                .contains(say(study, Study.RUN, "It was awful, I hated the export!", follow(Technique.LABELLING)));
        assertThat(book.wordings("labelling.positive"))
                .contains(say(study, Study.RUN, "I love it, it is wonderful!", follow(Technique.LABELLING)));
    }
}
