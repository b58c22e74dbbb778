package dev.parley.engines.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.catalog.AgentSpec.Provider;
import dev.parley.domain.turn.ModelCall.Outcome;
import dev.parley.engines.Analysis;
import dev.parley.engines.Study;
import dev.parley.engines.builtin.results.Talk;
import dev.parley.engines.model.FakeProvider.Behaviour;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a provider does while it analyses, the built-in engine analyses in its place. */
class AnalysisTroubleTest {

    private static final Study STUDY = Study.asking("How do you export your data today?");
    private static final String ANSWER = "I export by hand because the nightly job is broken.";

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("dev.parley.engines.model.Trouble#everyProviderInEveryTrouble")
    void the_built_in_engine_analyses(Provider provider, Trouble trouble) {
        try (var stage = new Stage(provider)) {
            stage.provider.will(trouble.behaviours().toArray(Behaviour[]::new));
            assertThat(Stage.outcomes(analyzed(stage).calls())).isEqualTo(trouble.outcomes());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.parley.engines.model.Trouble#providers")
    void a_stream_that_stops_is_not_waited_for(Provider provider) {
        try (var stage = new Stage(provider, Stage.IMPATIENT, Map.of())) {
            stage.provider.will(new Behaviour.Stops());
            var talk = new Talk(STUDY).open("q").says("q", ANSWER).conversation();
            var analysis = stage.engines.analyze(stage.conversation(STUDY, talk), stage.model());
            assertThat(analysis.engine()).isEqualTo("builtin/2");
            assertThat(Stage.outcomes(analysis.calls())).containsExactly(Outcome.TIMED_OUT);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.parley.engines.model.Trouble#providers")
    void a_refused_analysis_is_not_argued_with(Provider provider) {
        try (var stage = new Stage(provider)) {
            stage.provider.will(new Behaviour.Refuses());
            assertThat(Stage.outcomes(analyzed(stage).calls())).containsExactly(Outcome.REFUSED);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.parley.engines.model.Trouble#providers")
    void an_answer_that_ends_early_is_no_answer(Provider provider) {
        try (var stage = new Stage(provider)) {
            stage.provider.will(new Behaviour.EndsEarly());
            assertThat(Stage.outcomes(analyzed(stage).calls())).isNotEmpty().doesNotContain(Outcome.OK);
            var assessed = stage.engines.assess(stage.answered(STUDY, "q", ANSWER));
            assertThat(assessed.assessment().engine()).isEqualTo("builtin/2");
            assertThat(Stage.outcomes(assessed.calls())).isNotEmpty().doesNotContain(Outcome.OK);
        }
    }

    @Test
    void a_refusal_that_openai_streams_bit_by_bit_leads_to_the_built_in_engine() {
        try (var stage = new Stage(Provider.OPENAI)) {
            stage.provider.will(new Behaviour.Garbage("""
                    data: {"id":"c1","choices":[{"index":0,"delta":{"role":"assistant","refusal":"I can't "}}]}

                    data: {"id":"c1","choices":[{"index":0,"delta":{"refusal":"help with that."}}]}

                    data: {"id":"c1","choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}

                    data: [DONE]

                    """));
            assertThat(Stage.outcomes(analyzed(stage).calls()))
                    .isNotEmpty()
                    .isSubsetOf(Outcome.REFUSED, Outcome.INVALID_OUTPUT);
        }
    }

    private static Analysis analyzed(Stage stage) {
        var talk = new Talk(STUDY).open("q").says("q", ANSWER).conversation();
        var analysis = stage.engines.analyze(stage.conversation(STUDY, talk), stage.model());
        assertThat(analysis.engine()).isEqualTo("builtin/2");
        assertThat(analysis.results())
                .isEqualTo(Stage.BUILT_IN.analyze(talk, stage.model()).results());
        return analysis;
    }
}
