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
        var assessment = engine.assess(study.answered("q", answer)).assessment();
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
        var assessment =
                engine.assess(study.answered(from, "The export is slow")).assessment();
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
