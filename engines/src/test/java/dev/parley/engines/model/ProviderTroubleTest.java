package dev.parley.engines.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.domain.catalog.AgentSpec.Model;
import dev.parley.domain.catalog.AgentSpec.Provider;
import dev.parley.domain.catalog.Technique;
import dev.parley.domain.json.Json;
import dev.parley.domain.turn.ModelCall;
import dev.parley.domain.turn.ModelCall.Outcome;
import dev.parley.domain.turn.NextStep;
import dev.parley.domain.turn.Step;
import dev.parley.domain.turn.TurnState;
import dev.parley.engines.GenerateRequest;
import dev.parley.engines.Study;
import dev.parley.engines.builtin.results.Talk;
import dev.parley.engines.model.FakeProvider.Behaviour;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a provider does, over real HTTP, the interview goes on with the built-in engine, and the calls say why. */
class ProviderTroubleTest {

    private static final Study STUDY = Study.asking("How do you export your data today?");
    private static final String ANSWER = "I export by hand because the nightly job is broken.";
    private static final Step FOLLOW_UP = new Step.FollowUp(Technique.FUNNEL, "thin");

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("dev.parley.engines.model.Trouble#everyProviderInEveryTrouble")
    void the_built_in_engine_judges_and_speaks(Provider provider, Trouble trouble) {
        try (var stage = new Stage(provider)) {
            stage.provider.will(trouble.behaviours().toArray(Behaviour[]::new));
            judgesAndSpeaks(stage, trouble.outcomes());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.parley.engines.model.Trouble#providers")
    void a_refusal_is_not_argued_with(Provider provider) {
        try (var stage = new Stage(provider)) {
            stage.provider.will(new Behaviour.Refuses());
            judgesAndSpeaks(stage, List.of(Outcome.REFUSED));
        }
    }

    private static void judgesAndSpeaks(Stage stage, List<Outcome> outcomes) {
        var builtIn = Stage.BUILT_IN.assess(stage.answered(STUDY, "q", ANSWER)).assessment();
        var assessed = stage.engines.assess(stage.answered(STUDY, "q", ANSWER));
        assertThat(assessed.assessment()).isEqualTo(builtIn);
        assertThat(Stage.outcomes(assessed.calls())).isEqualTo(outcomes);

        var wanted = stage.wants(STUDY, "q", ANSWER, FOLLOW_UP);
        var words = stage.engines.words(wanted);
        assertThat(words.text()).isEqualTo(Stage.BUILT_IN.words(wanted).text()).isNotBlank();
        assertThat(words.engine()).isEqualTo("builtin/2");
        assertThat(Stage.outcomes(words.calls())).isEqualTo(outcomes);
        assertThat(words.calls()).allMatch(call -> call.prompt().equals("ask/2"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.parley.engines.model.Trouble#providers")
    void a_slow_model_is_given_up_in_time_for_the_built_in_engine(Provider provider) {
        for (var slow : List.of(new Behaviour.Hangs(), new Behaviour.Stops())) {
            try (var stage = new Stage(provider, Stage.IMPATIENT, Map.of())) {
                stage.provider.will(slow);
                var context = Stage.within(Duration.ofMillis(400));
                var assessed = stage.engines.assess(stage.answered(STUDY, context, "q", List.of(), ANSWER));
                assertThat(assessed.assessment().engine()).isEqualTo("builtin/2");
                assertThat(Stage.outcomes(assessed.calls())).containsExactly(Outcome.TIMED_OUT);
                var words = stage.engines.words(
                        stage.wants(STUDY, Stage.within(Duration.ofMillis(200)), "q", List.of(), ANSWER, FOLLOW_UP));
                assertThat(words.engine()).isEqualTo("builtin/2");
                assertThat(Stage.outcomes(words.calls())).containsExactly(Outcome.TIMED_OUT);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.parley.engines.model.Trouble#providers")
    void a_turn_waits_in_vain_only_once(Provider provider) {
        try (var stage = new Stage(provider)) {
            stage.provider.will(new Behaviour.Hangs());
            var assessed = stage.engines.assess(
                    stage.answered(STUDY, Stage.within(Duration.ofMillis(100)), "q", List.of(), ANSWER));
            assertThat(Stage.outcomes(assessed.calls())).containsExactly(Outcome.TIMED_OUT);
            // However much time is left: it would be waited for as well.
            var words = stage.engines.words(
                    stage.wants(STUDY, Stage.context().after(assessed.calls()), "q", List.of(), ANSWER, FOLLOW_UP));
            assertThat(words.engine()).isEqualTo("builtin/2");
            assertThat(Stage.outcomes(words.calls())).containsExactly(Outcome.UNAVAILABLE);
            assertThat(stage.provider.asked()).hasSize(1);

            stage.provider.will(FakeProvider.says(Forms.words("What do you do while it is broken?")));
            var next = stage.engines.words(stage.wants(STUDY, "q", ANSWER, FOLLOW_UP));
            assertThat(Stage.outcomes(next.calls())).containsExactly(Outcome.OK);
        }
    }

    @Test
    void who_was_told_to_wait_once_does_not_wait_again_for_the_same_turn() {
        try (var stage = new Stage(Provider.OPENAI)) {
            stage.provider.will(new Behaviour.Fails(429, Map.of("Retry-After", "3600"), "{}"));
            var assessed = stage.engines.assess(stage.answered(STUDY, "q", ANSWER));
            assertThat(Stage.outcomes(assessed.calls())).containsExactly(Outcome.RATE_LIMITED);
            var words = stage.engines.words(
                    stage.wants(STUDY, Stage.context().after(assessed.calls()), "q", List.of(), ANSWER, FOLLOW_UP));
            assertThat(words.engine()).isEqualTo("builtin/2");
            assertThat(Stage.outcomes(words.calls())).containsExactly(Outcome.UNAVAILABLE);
            assertThat(stage.provider.asked()).hasSize(1);
        }
    }

    @Test
    void the_words_of_a_turn_may_be_anothers_when_the_judge_is_away() {
        try (var other = new FakeProvider(Provider.ANTHROPIC);
                var stage = new Stage(
                        Provider.OPENAI,
                        Stage.QUICK,
                        Map.of(
                                "PARLEY_MODEL_PROVIDERS",
                                "openai,anthropic",
                                "PARLEY_ANTHROPIC_URL",
                                other.address(),
                                "PARLEY_ANTHROPIC_API_KEY",
                                Stage.KEY))) {
            other.will(FakeProvider.says(Forms.words("What do you do while it is broken?")));
            stage.provider.will(new Behaviour.Fails(500, Map.of(), ""));
            var calls = stage.engines.assess(stage.answered(STUDY, "q", ANSWER)).calls();

            assertThat(outcomes(stage, calls, other.model())).containsExactly(Outcome.OK);
            assertThat(outcomes(stage, calls, stage.model())).containsExactly(Outcome.UNAVAILABLE);
            assertThat(stage.provider.asked()).hasSize(3);
            stage.provider.will(FakeProvider.says(Forms.words("What do you do while it is broken?")));
            assertThat(outcomes(stage, calls, new Model(Provider.OPENAI, "m-2")))
                    .containsExactly(Outcome.OK);
        }
    }

    private static List<Outcome> outcomes(Stage stage, List<ModelCall> before, Model model) {
        var asked = stage.wants(STUDY, Stage.context().after(before), "q", List.of(), ANSWER, FOLLOW_UP);
        return Stage.outcomes(stage.engines
                .words(new GenerateRequest(
                        asked.context(),
                        asked.blueprint(),
                        Stage.agent(STUDY, model),
                        asked.turn(),
                        asked.assessment(),
                        asked.step(),
                        asked.language(),
                        asked.history()))
                .calls());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.parley.engines.model.Trouble#providers")
    void a_model_that_answers_is_heard(Provider provider) {
        try (var stage = new Stage(provider)) {
            stage.provider.will(FakeProvider.says(Forms.assessment().toString()));
            var assessed = stage.engines.assess(stage.answered(STUDY, "q", ANSWER));
            var name = provider.name().toLowerCase(java.util.Locale.ROOT) + "/m-1";
            assertThat(assessed.assessment().engine()).isEqualTo(name);
            assertThat(assessed.assessment().prompt()).contains("assess/2");
            assertThat(assessed.assessment().completeness()).isEqualTo(0.6);
            assertThat(Stage.outcomes(assessed.calls())).containsExactly(Outcome.OK);
            var call = assessed.calls().getFirst();
            assertThat(call.inputTokens()).isEqualTo(Dialect.INPUT_TOKENS);
            assertThat(call.outputTokens()).isEqualTo(Dialect.OUTPUT_TOKENS);
            assertThat(call.costMicros()).isEqualTo(Dialect.INPUT_TOKENS * 3 + Dialect.OUTPUT_TOKENS * 15);
            var request = stage.provider.asked().getFirst();
            assertThat(request.key().orElseThrow()).endsWith(Stage.KEY);
            assertThat(request.schema().path("required").toString()).contains("completeness");
            assertThat(request.schema().toString()).doesNotContain("maximum").doesNotContain("maxLength");
            assertThat(request.streamed()).isFalse();
            assertThat(request.body().path("model").asText()).isEqualTo("m-1");
            limits(provider, request.body(), 2_000);
            var talk = new Talk(STUDY).open("q").says("q", ANSWER).conversation();
            stage.engines.analyze(stage.conversation(STUDY, talk), stage.model());
            var streamed = stage.provider.asked().get(1);
            assertThat(streamed.streamed()).isTrue();
            assertThat(streamed.body().path("model").asText()).isEqualTo("m-1");
            assertThat(streamed.key().orElseThrow()).endsWith(Stage.KEY);
            limits(provider, streamed.body(), 8_000);
        }
    }

    /** What a request says of its size, in the provider's own words. */
    private static void limits(Provider provider, JsonNode body, int most) {
        switch (provider) {
            case ANTHROPIC, OPENAI_COMPATIBLE ->
                assertThat(body.path("max_tokens").asInt()).isEqualTo(most);
            case OPENAI -> {
                assertThat(body.path("max_completion_tokens").asInt()).isEqualTo(most);
                assertThat(body.has("max_tokens")).isFalse();
            }
            case OLLAMA -> {
                assertThat(body.path("options").path("num_predict").asInt()).isEqualTo(most);
                assertThat(body.path("options").path("num_ctx").asInt()).isEqualTo(16_384);
                assertThat(body.path("options").has("temperature")).isTrue();
            }
            case BUILTIN -> throw new IllegalArgumentException("asks nobody");
        }
        if (provider != Provider.OLLAMA) {
            assertThat(body.has("temperature")).isFalse();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.parley.engines.model.Trouble#providers")
    void a_form_that_does_not_fit_is_repaired_once(Provider provider) {
        try (var stage = new Stage(provider)) {
            var wrong = Forms.assessment().put("completeness", 3).put("request", "dance");
            stage.provider.will(
                    FakeProvider.says(wrong.toString()), FakeProvider.says("```json\n" + Forms.assessment() + "\n```"));
            var assessed = stage.engines.assess(stage.answered(STUDY, "q", ANSWER));
            assertThat(assessed.assessment().completeness()).isEqualTo(0.6);
            assertThat(Stage.outcomes(assessed.calls())).containsExactly(Outcome.INVALID_OUTPUT, Outcome.REPAIRED);
            var repair = stage.provider.asked().get(1).messages();
            assertThat(repair).hasSize(3);
            assertThat(repair.get(1)).contains("dance");
            assertThat(repair.get(2)).contains("completeness").contains("request");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.parley.engines.model.Trouble#providers")
    void a_passing_error_is_tried_again(Provider provider) {
        try (var stage = new Stage(provider)) {
            stage.provider.will(
                    new Behaviour.Fails(503, Map.of(), ""),
                    new Behaviour.Fails(429, Map.of("Retry-After", "0"), ""),
                    FakeProvider.says(Forms.assessment().toString()));
            var assessed = stage.engines.assess(stage.answered(STUDY, "q", ANSWER));
            assertThat(assessed.assessment().prompt()).isPresent();
            assertThat(Stage.outcomes(assessed.calls()))
                    .containsExactly(Outcome.UNAVAILABLE, Outcome.RATE_LIMITED, Outcome.OK);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.parley.engines.model.Trouble#providers")
    void a_whole_turn_of_troubles_leads_to_a_legal_step(Provider provider) {
        try (var stage = new Stage(provider)) {
            stage.provider.will(new Behaviour.Fails(500, Map.of(), "no"));
            var study = Study.in("en").question("a", "How do you export?").question("b", "What would help?");
            var turn = new TurnState(
                    "a", List.of(ANSWER), 3, false, List.of(), false, Map.of(), Json.Object.EMPTY, Json.Object.EMPTY);
            var assessed = stage.engines.assess(stage.answered(study, "a", ANSWER));
            var step = NextStep.of(study.blueprint(), stage.agent(study), turn, assessed.assessment());
            assertThat(step).isInstanceOf(Step.MoveOn.class);
            assertThat(stage.engines
                            .words(stage.wants(study, "a", ANSWER, step))
                            .text())
                    .endsWith("What would help?");
        }
    }
}
