package dev.parley.engines.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.catalog.AgentSpec.Model;
import dev.parley.domain.catalog.Technique;
import dev.parley.domain.limits.Limits;
import dev.parley.domain.run.AnalysisResults;
import dev.parley.domain.turn.Step;
import dev.parley.engines.Study;
import dev.parley.engines.builtin.results.Talk;
import dev.parley.engines.builtin.text.Clip;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Inputs that would make careless searching run away; the time limit only keeps a hanging build from hanging. */
@DisplayName("The largest open answer is worked on like any other")
@Timeout(120)
class LargestInputTest {

    private final BuiltInEngine engine = new BuiltInEngine();

    @ParameterizedTest
    @ValueSource(strings = {"a", " ", "I don't know ", "the export is slow. ", "l'équipe ", "x\n", "😀", "not "})
    void whatever_it_is_made_of(String piece) {
        isWorkedOn(piece, "en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"the export is slow. ", "l'équipe ", "1,000,"})
    void in_a_language_that_is_read_by_its_words(String piece) {
        isWorkedOn(piece, "es");
    }

    private void isWorkedOn(String piece, String language) {
        var answer = piece.repeat(Limits.OPEN_ANSWER_BYTES / piece.length());
        var study = Study.in(language).hinted("q", "How many people use it?", "a reason, an example, how often");
        var assessment = engine.assess(study.answered("q", answer)).assessment();
        assertThat(assessment.engine()).isEqualTo(BuiltIn.NAME);
        var step = new Step.FollowUp(Technique.LABELLING, "r");
        assertThat(engine.words(study.wants(Study.RUN, "q", List.of(answer), assessment, step))
                        .text())
                .isNotBlank();
        var talk = new Talk(study).open("q").says("q", answer).conversation();
        assertThat(engine.responses(talk).items()).hasSize(1);
        assertWithinLimits(engine.analyze(talk, Model.BUILT_IN).results());
    }

    /** The core refuses results over these. */
    private static void assertWithinLimits(AnalysisResults results) {
        assertThat(results.themes()).hasSizeLessThanOrEqualTo(Limits.THEMES);
        results.summary()
                .ifPresent(summary ->
                        assertThat(Clip.bytes(summary.content())).isLessThanOrEqualTo(Limits.ANALYSIS_SUMMARY_BYTES));
        for (var theme : results.themes()) {
            assertThat(Clip.bytes(theme.label())).isLessThanOrEqualTo(Limits.THEME_LABEL_BYTES);
        }
        int quotes = results.themes().stream()
                .flatMap(theme -> theme.quotes().stream())
                .mapToInt(quote -> Clip.bytes(quote.text()))
                .sum();
        assertThat(quotes).isLessThanOrEqualTo(Limits.ANALYSIS_QUOTES_BYTES);
    }

    @Test
    @DisplayName("and so is the longest conversation")
    void the_longest_conversation_cites_within_limits() {
        var study = Study.in("en");
        var talk = new Talk(study);
        for (int node = 0; node < Limits.NODES; node++) {
            study.question("n" + node, "Why?");
            talk.open("n" + node);
            for (int message = 0; message < Limits.MESSAGES_PER_RUN / Limits.NODES; message++) {
                talk.says("n" + node, "The export is slow. The support team is great.");
            }
        }
        var results = engine.analyze(talk.conversation(), Model.BUILT_IN).results();
        assertWithinLimits(results);
        int cited = results.themes().stream()
                        .mapToInt(theme ->
                                theme.evidence().size() + theme.quotes().size())
                        .sum()
                + results.sentimentByQuestion().stream()
                        .mapToInt(found -> found.mood().evidence().size())
                        .sum();
        assertThat(cited).isLessThan(Limits.ANALYSIS_CITATIONS);
    }
}
