package dev.parley.engines.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.catalog.AgentSpec.Model;
import dev.parley.domain.catalog.AgentSpec.Provider;
import dev.parley.domain.catalog.Technique;
import dev.parley.domain.id.Mode;
import dev.parley.domain.id.OrganizationId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.turn.ModelCall;
import dev.parley.domain.turn.ModelCall.Outcome;
import dev.parley.domain.turn.ModelSpend;
import dev.parley.domain.turn.Step;
import dev.parley.engines.EngineSettings;
import dev.parley.engines.Study;
import dev.parley.engines.WorkContext;
import dev.parley.engines.model.FakeProvider.Behaviour;
import dev.parley.engines.model.call.CallSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The limits that calls are made under, over real HTTP. */
class ModelCallerTest {

    private static final Study STUDY =
            Study.in("en").question("a", "How do you export?").question("b", "Why?");
    private static final String ANSWER = "By hand, every evening.";

    private static List<ModelCall> calls(Stage stage) {
        return calls(stage, Stage.context());
    }

    private static List<ModelCall> calls(Stage stage, WorkContext context) {
        return stage.engines
                .assess(stage.answered(STUDY, context, "a", List.of(), ANSWER))
                .calls();
    }

    private static CallSettings settings(int breakerFailures, int atOnce, int perMinute) {
        var quick = Stage.QUICK;
        return new CallSettings(
                1,
                quick.firstBackoff(),
                quick.longestBackoff(),
                breakerFailures,
                Duration.ofHours(1),
                atOnce,
                atOnce,
                perMinute,
                Duration.ofMillis(20),
                quick.idle(),
                OptionalLong.empty(),
                OptionalLong.empty());
    }

    @Test
    void a_model_that_keeps_failing_is_left_alone_and_others_are_not() {
        try (var stage = new Stage(Provider.OLLAMA, settings(2, 8, 1_000), Map.of())) {
            stage.provider.will(new Behaviour.Fails(500, Map.of(), ""));
            for (int i = 0; i < 10; i++) {
                assertThat(Stage.outcomes(calls(stage))).containsExactly(Outcome.UNAVAILABLE);
            }
            int asked = stage.provider.asked().size();
            assertThat(asked).isLessThan(6);
            var talk =
                    new dev.parley.engines.builtin.results.Talk(STUDY).open("a").says("a", ANSWER);
            stage.engines.analyze(
                    stage.conversation(STUDY, talk.conversation()), new Model(Provider.OLLAMA, "another"));
            assertThat(stage.provider.asked()).hasSize(asked + 1);
        }
    }

    @Test
    @Timeout(30)
    void a_model_that_was_left_alone_is_asked_again_after_a_while() {
        var soon = new CallSettings(
                1,
                Stage.QUICK.firstBackoff(),
                Stage.QUICK.longestBackoff(),
                1,
                Duration.ofMillis(50),
                8,
                8,
                1_000_000,
                Duration.ofMillis(20),
                Stage.QUICK.idle(),
                OptionalLong.empty(),
                OptionalLong.empty());
        try (var stage = new Stage(Provider.OLLAMA, soon, Map.of())) {
            stage.provider.will(
                    new Behaviour.Fails(500, Map.of(), ""),
                    FakeProvider.says(Forms.assessment().toString()));
            assertThat(Stage.outcomes(calls(stage))).containsExactly(Outcome.UNAVAILABLE);
            var outcomes = Stage.outcomes(calls(stage));
            while (outcomes.contains(Outcome.UNAVAILABLE)) {
                outcomes = Stage.outcomes(calls(stage));
            }
            assertThat(outcomes).containsExactly(Outcome.OK);
            assertThat(stage.provider.asked()).hasSize(2);
        }
    }

    private static List<ModelCall> words(Stage stage) {
        return stage.engines
                .words(stage.wants(STUDY, "a", ANSWER, new Step.FollowUp(Technique.FUNNEL, "thin")))
                .calls();
    }

    @Test
    void a_model_that_never_fits_the_form_is_left_alone_with_it_and_still_asked_for_words() {
        try (var stage = new Stage(Provider.OLLAMA, settings(2, 8, 1_000), Map.of())) {
            stage.provider.will(FakeProvider.says(Forms.words("What do you use for it?")));
            for (int i = 0; i < 10; i++) {
                calls(stage);
            }
            assertThat(stage.provider.asked()).hasSizeLessThan(12);
            assertThat(Stage.outcomes(calls(stage))).containsExactly(Outcome.UNAVAILABLE);
            assertThat(Stage.outcomes(words(stage))).containsExactly(Outcome.OK);
        }
    }

    @Test
    @Timeout(30)
    void a_model_that_did_not_fit_the_form_gets_another_chance_after_a_while() {
        var quick = Stage.QUICK;
        var soon = new CallSettings(
                1,
                quick.firstBackoff(),
                quick.longestBackoff(),
                1,
                Duration.ofMillis(50),
                8,
                8,
                1_000_000,
                Duration.ofMillis(20),
                quick.idle(),
                OptionalLong.empty(),
                OptionalLong.empty());
        try (var stage = new Stage(Provider.OLLAMA, soon, Map.of())) {
            stage.provider.will(
                    FakeProvider.says("nonsense"),
                    FakeProvider.says("nonsense"),
                    FakeProvider.says(Forms.assessment().toString()));
            assertThat(Stage.outcomes(calls(stage))).containsExactly(Outcome.INVALID_OUTPUT, Outcome.INVALID_OUTPUT);
            var outcomes = Stage.outcomes(calls(stage));
            while (outcomes.contains(Outcome.UNAVAILABLE)) {
                outcomes = Stage.outcomes(calls(stage));
            }
            assertThat(outcomes).containsExactly(Outcome.OK);
        }
    }

    @Test
    void a_model_that_comes_to_no_words_still_judges() {
        try (var stage = new Stage(Provider.OLLAMA, settings(2, 8, 1_000), Map.of())) {
            stage.provider.will(new Behaviour.Fails(500, Map.of(), ""));
            for (int i = 0; i < 10; i++) {
                words(stage);
            }
            int asked = stage.provider.asked().size();
            assertThat(asked).isLessThan(6);
            stage.provider.will(FakeProvider.says(Forms.assessment().toString()));
            assertThat(Stage.outcomes(calls(stage))).containsExactly(Outcome.OK);
            assertThat(Stage.outcomes(words(stage))).containsExactly(Outcome.UNAVAILABLE);
        }
    }

    @Test
    void who_asks_to_be_left_alone_is_left_alone_by_every_turn_until_then() {
        try (var stage = new Stage(Provider.OPENAI)) {
            stage.provider.will(
                    new Behaviour.Fails(429, Map.of("Retry-After", "600"), "{}"),
                    FakeProvider.says(Forms.assessment().toString()));
            for (int i = 0; i < 5; i++) {
                assertThat(Stage.outcomes(calls(stage))).containsExactly(Outcome.RATE_LIMITED);
                assertThat(Stage.outcomes(words(stage))).containsExactly(Outcome.RATE_LIMITED);
            }
            assertThat(stage.provider.asked()).hasSize(1);
            var talk =
                    new dev.parley.engines.builtin.results.Talk(STUDY).open("a").says("a", ANSWER);
            stage.engines.analyze(
                    stage.conversation(STUDY, talk.conversation()), new Model(Provider.OPENAI, "another"));
            assertThat(stage.provider.asked()).as("another model").hasSizeGreaterThan(1);
        }
    }

    @Test
    void an_organization_has_so_many_calls_a_minute() {
        try (var stage = new Stage(Provider.OPENAI, settings(50, 8, 3), Map.of())) {
            stage.provider.will(FakeProvider.says(Forms.assessment().toString()));
            for (int i = 0; i < 3; i++) {
                assertThat(Stage.outcomes(calls(stage))).containsExactly(Outcome.OK);
            }
            assertThat(Stage.outcomes(calls(stage))).containsExactly(Outcome.OVERLOADED);
            assertThat(stage.provider.asked()).hasSize(3);
            var context = Stage.context();
            var other = new Tenant(new OrganizationId(new UUID(4, 4)), Mode.LIVE);
            assertThat(Stage.outcomes(
                            calls(stage, new WorkContext(other, context.runId(), context.deadline(), ModelSpend.NONE))))
                    .as("another organization's calls")
                    .containsExactly(Outcome.OK);
        }
    }

    @Test
    void an_organization_has_so_many_calls_at_a_time() throws Exception {
        try (var stage = new Stage(Provider.OPENAI, settings(50, 1, 1_000), Map.of())) {
            var arrived = new CountDownLatch(1);
            var goOn = new CountDownLatch(1);
            stage.provider.will(new Behaviour.Says(ignored -> {
                arrived.countDown();
                await(goOn);
                return Forms.assessment().toString();
            }));
            var first = CompletableFuture.supplyAsync(() -> calls(stage));
            await(arrived);
            assertThat(Stage.outcomes(calls(stage))).containsExactly(Outcome.OVERLOADED);
            goOn.countDown();
            assertThat(Stage.outcomes(first.get(30, TimeUnit.SECONDS))).containsExactly(Outcome.OK);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void a_run_that_has_spent_its_budget_goes_on_without_a_model() {
        var budget = Stage.QUICK.withBudget(OptionalLong.of(5_000), OptionalLong.of(1_000_000));
        try (var stage = new Stage(Provider.OPENAI, budget, Map.of())) {
            stage.provider.will(FakeProvider.says(Forms.assessment().toString()));
            assertThat(Stage.outcomes(calls(stage))).containsExactly(Outcome.OK);
            assertThat(Stage.outcomes(calls(stage, spent(4_500, 0)))).containsExactly(Outcome.OVER_BUDGET);
            assertThat(Stage.outcomes(calls(stage, spent(0, 1_000_000)))).containsExactly(Outcome.OVER_BUDGET);
            assertThat(stage.provider.asked()).hasSize(1);
        }
    }

    private static WorkContext spent(long tokens, long costMicros) {
        return new WorkContext(
                Stage.TENANT, Study.RUN, Instant.now().plusSeconds(60), new ModelSpend(tokens, costMicros));
    }

    @Test
    void a_repair_counts_towards_the_budget() {
        var budget = Stage.QUICK.withBudget(OptionalLong.of(1_000_000), OptionalLong.of(500));
        try (var stage = new Stage(Provider.OPENAI, budget, Map.of())) {
            stage.provider.will(FakeProvider.says("nonsense"));
            assertThat(Stage.outcomes(calls(stage))).containsExactly(Outcome.INVALID_OUTPUT, Outcome.OVER_BUDGET);
        }
    }

    @Test
    void a_provider_that_is_not_named_or_has_no_key_is_not_asked() {
        var unnamed = Map.of("PARLEY_MODEL_PROVIDERS", "ollama");
        try (var stage = new Stage(Provider.ANTHROPIC, Stage.QUICK, unnamed)) {
            assertThat(Stage.outcomes(calls(stage))).containsExactly(Outcome.UNAVAILABLE);
            assertThat(stage.provider.asked()).isEmpty();
        }
        try (var stage = new Stage(Provider.ANTHROPIC, Stage.QUICK, Map.of("PARLEY_ANTHROPIC_API_KEY", ""))) {
            assertThat(Stage.outcomes(calls(stage))).containsExactly(Outcome.NO_CREDENTIALS);
            assertThat(stage.provider.asked()).isEmpty();
        }
        try (var stage = new Stage(Provider.OLLAMA, Stage.QUICK, Map.of("PARLEY_OLLAMA_API_KEY", ""))) {
            stage.provider.will(FakeProvider.says(Forms.assessment().toString()));
            assertThat(Stage.outcomes(calls(stage))).containsExactly(Outcome.OK);
            assertThat(stage.provider.asked().getFirst().key()).isEmpty();
        }
    }

    private static Optional<String> unusable(Map<String, String> settings, Model model) {
        return EngineSettings.from(name -> Optional.ofNullable(settings.get(name)))
                .unusable(Stage.TENANT, model);
    }

    @Test
    void whoever_names_a_model_can_be_told_why_it_will_not_be_asked() {
        var openai = new Model(Provider.OPENAI, "m");
        assertThat(unusable(Map.of(), openai)).contains("the provider openai is not allowed here");
        var allowed = Map.of("PARLEY_MODEL_PROVIDERS", "openai,ollama,openai_compatible");
        assertThat(unusable(allowed, openai)).contains("there is no key for openai here");
        assertThat(unusable(allowed, new Model(Provider.OPENAI, "m", Optional.of("research"))))
                .contains("there is no key named research here");
        assertThat(unusable(allowed, new Model(Provider.OPENAI_COMPATIBLE, "m")))
                .contains("there is no address for openai_compatible here");
        assertThat(unusable(allowed, new Model(Provider.OLLAMA, "m"))).isEmpty();
        assertThat(unusable(Map.of(), Model.BUILT_IN)).isEmpty();
        var withKey = Map.of("PARLEY_MODEL_PROVIDERS", "openai", "PARLEY_OPENAI_API_KEY", Stage.KEY);
        assertThat(unusable(withKey, openai)).isEmpty();
    }

    @Test
    void a_model_without_a_price_is_counted_as_free() {
        try (var stage = new Stage(Provider.OPENAI, Stage.QUICK, Map.of("PARLEY_MODEL_PRICES", "openai/other=1:1"))) {
            stage.provider.will(FakeProvider.says(Forms.assessment().toString()));
            assertThat(calls(stage).getFirst().costMicros()).isZero();
            assertThat(calls(stage).getFirst().inputTokens()).isPositive();
        }
    }

    @Test
    void a_turn_past_its_deadline_asks_nobody() {
        try (var stage = new Stage(Provider.OPENAI)) {
            stage.provider.will(FakeProvider.says(Forms.assessment().toString()));
            assertThat(Stage.outcomes(calls(stage, Stage.within(Duration.ofSeconds(-1)))))
                    .containsExactly(Outcome.TIMED_OUT);
            assertThat(stage.provider.asked()).isEmpty();
        }
    }

    @Test
    void what_knows_no_schemas_is_told_the_schema_in_the_prompt() {
        var object = Map.of("PARLEY_OPENAI_COMPATIBLE_JSON", "object");
        try (var stage = new Stage(Provider.OPENAI_COMPATIBLE, Stage.QUICK, object)) {
            stage.provider.will(FakeProvider.says(Forms.assessment().toString()));
            assertThat(Stage.outcomes(calls(stage))).containsExactly(Outcome.OK);
            var asked = stage.provider.asked().getFirst();
            assertThat(asked.system()).contains("JSON Schema").contains("\"completeness\":{\"type\":\"number\"}");
            assertThat(asked.body().path("response_format").path("type").asText())
                    .isEqualTo("json_object");
        }
    }

    @Test
    void a_call_that_is_given_up_ends_its_connection() throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var stage = new Stage(
                        Provider.OLLAMA,
                        Stage.QUICK,
                        Map.of("PARLEY_OLLAMA_URL", "http://127.0.0.1:" + server.getLocalPort() + "/"))) {
            var ended = CompletableFuture.supplyAsync(() -> readToTheEnd(server));
            assertThat(Stage.outcomes(calls(stage, Stage.within(Duration.ofSeconds(1)))))
                    .containsExactly(Outcome.TIMED_OUT);
            assertThat(ended.orTimeout(30, TimeUnit.SECONDS).join()).contains("POST /api/chat");
        }
    }

    /** Returns when the other side has hung up. */
    private static String readToTheEnd(ServerSocket server) {
        var read = new StringBuilder();
        try (var connection = server.accept()) {
            var in = connection.getInputStream();
            for (int next = in.read(); next >= 0; next = in.read()) {
                read.append((char) next);
            }
        } catch (IOException reset) {
            // Also an end.
        }
        return read.toString();
    }

    @Test
    void closing_ends_the_calls_that_are_out() throws Exception {
        var stage = new Stage(Provider.OLLAMA, settings(50, 8, 1_000), Map.of());
        try (stage) {
            var arrived = new CountDownLatch(1);
            var never = new CountDownLatch(1);
            stage.provider.will(new Behaviour.Says(ignored -> {
                arrived.countDown();
                await(never);
                return "";
            }));
            var call = CompletableFuture.supplyAsync(() -> stage.engines.assess(stage.answered(STUDY, "a", ANSWER)));
            await(arrived);
            stage.engines.close();
            var assessed = call.get(30, TimeUnit.SECONDS);
            assertThat(assessed.assessment().engine()).isEqualTo("builtin/2");
            assertThat(Stage.outcomes(assessed.calls())).isNotEmpty();
            never.countDown();
        }
    }

    @Test
    void a_writer_writes_plain_bounded_lines_in_the_same_account() {
        try (var stage = new Stage(Provider.OPENAI)) {
            stage.provider.will(FakeProvider.says("  \u201cI wait\u200b for it.\u201d\n"));
            var written = stage.engines.writer().write(request(stage, 40));
            assertThat(written.text()).contains("I wait for it.");
            assertThat(written.calls().getFirst().prompt()).isEqualTo("simulate/1");
            var asked = stage.provider.asked().getFirst();
            assertThat(asked.messages()).containsExactly("Hello?", "Hi.", "How do you export?");
            assertThat(asked.system()).isEqualTo("You are Ann.");
            assertThat(asked.schema().isMissingNode()).isTrue();
            stage.provider.will(FakeProvider.says("I'm sorry, but I can't help with that request."));
            assertThat(stage.engines.writer().write(request(stage, 100)).text()).isEqualTo(Optional.empty());
            var refused = stage.engines.writer().write(request(stage, 5));
            assertThat(refused.text()).isEqualTo(Optional.empty());
            assertThat(Stage.outcomes(refused.calls())).containsExactly(Outcome.INVALID_OUTPUT, Outcome.INVALID_OUTPUT);
        }
    }

    private static WriteRequest request(Stage stage, int maxChars) {
        return new WriteRequest(
                Stage.context(),
                stage.model(),
                ModelCall.Role.GENERATION,
                "simulate/1",
                "You are Ann.",
                List.of(
                        new WriteRequest.Line(false, "Hello?"),
                        new WriteRequest.Line(true, "Hi."),
                        new WriteRequest.Line(false, "How do you export?")),
                maxChars);
    }
}
