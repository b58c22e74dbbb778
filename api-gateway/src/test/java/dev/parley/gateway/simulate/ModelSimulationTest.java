package dev.parley.gateway.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.parley.domain.catalog.AgentSpec.Provider;
import dev.parley.engines.EngineSettings;
import dev.parley.engines.model.Models;
import dev.parley.gateway.Client;
import dev.parley.gateway.Client.Answer;
import dev.parley.gateway.FakePipeline.Behaviour;
import dev.parley.gateway.Samples;
import dev.parley.gateway.TestGateway;
import dev.parley.gateway.catalog.InstalledModels;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Over real HTTP on both sides: the gateway's own API, and a server that speaks as Ollama does. */
@DisplayName("A simulated participant who is played by a model")
final class ModelSimulationTest {

    private static final String RUNS = "/api/v1/interview-runs";
    /** Makes the id of the run, and so the person: one in fifty of the cooperative says something before filling in a form. */
    private static final String NO_TALKER = "model-simulation";

    private static final String BY_MODEL = """
            {"persona": "cooperative", "engine": {"provider": "ollama", "model": "small"}}""";

    private final FakeOllama ollama = new FakeOllama();
    private final Models models = Models.of(
            EngineSettings.from(name -> Optional.ofNullable(Map.of(
                            "PARLEY_MODEL_PROVIDERS", "ollama",
                            "PARLEY_MODEL_PRICES", "ollama/small=1000:500",
                            "PARLEY_OLLAMA_URL", ollama.url().toString())
                    .get(name))),
            InstantSource.system());
    private final TestGateway gateway = new TestGateway(
            new InstalledModels(Set.of(Provider.BUILTIN, Provider.OLLAMA), Map.of()),
            new ModelVoices(models.writer(), InstantSource.system()));
    private final Client client = gateway.client().as(TestGateway.TEST_KEY);

    @AfterEach
    void stop() {
        gateway.close();
        models.close();
        ollama.close();
    }

    @Test
    void says_what_the_model_writes_and_the_simulation_tells_how_much_that_was_and_what_it_took() {
        var run = run();

        assertThat(simulate(run, BY_MODEL).at("engine")).isEqualTo("ollama/small");

        var simulation = over(run);
        assertThat(simulation.at("report.end_reason")).isEqualTo("graph_completed");
        assertThat(simulation.at("answers.by_model")).isEqualTo("1");
        assertThat(simulation.at("answers.by_builtin")).isEqualTo("0");
        assertThat(simulation.at("answers.model_tokens.input")).isEqualTo("100");
        assertThat(simulation.at("answers.model_tokens.output")).isEqualTo("20");
        assertThat(simulation.at("answers.model_cost")).isEqualTo("0.11");
        assertThat(transcript(run)).contains(FakeOllama.WORDS);
    }

    @Test
    void is_told_who_they_are_and_what_was_asked_and_nothing_that_opens_a_door() {
        var run = run();
        var token = client.get(RUNS + "/" + run).at("join_token");

        simulate(run, BY_MODEL);

        over(run);
        assertThat(ollama.asked())
                .singleElement()
                .asString()
                .contains("You like to help", "Why do you use it?")
                .doesNotContain(token, TestGateway.TEST_KEY);
    }

    @Test
    void is_spoken_for_by_the_built_in_one_when_the_provider_is_broken() {
        ollama.breaks();
        var run = run();

        simulate(run, BY_MODEL);

        var simulation = over(run);
        assertThat(simulation.at("report.end_reason")).isEqualTo("graph_completed");
        assertThat(simulation.at("answers.by_model")).isEqualTo("0");
        assertThat(simulation.at("answers.by_builtin")).isEqualTo("1");
    }

    @Test
    void needs_a_provider_that_the_operator_allows() {
        var refused = simulate(run(), BY_MODEL.replace("ollama", "anthropic"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("errors[0].path")).isEqualTo("engine.provider");
        assertThat(refused.at("errors[0].code")).isEqualTo("no_engine");
        assertThat(refused.at("detail")).contains("no engine for anthropic; it has: builtin, ollama");
    }

    @Test
    void is_somebody_else_than_the_same_persona_without_a_model() {
        var run = run();
        gateway.pipeline.behave(Behaviour.HOLDS);
        simulate(run, BY_MODEL);

        assertThat(simulate(run, BY_MODEL).status()).isEqualTo(202);
        var other = simulate(run, "{\"persona\": \"cooperative\"}");
        assertThat(other.at("code")).isEqualTo("conflict");
        assertThat(other.at("detail")).contains("ollama/small");

        gateway.pipeline.behave(Behaviour.WORKS);
        over(run);
    }

    private Answer simulate(String run, String body) {
        return client.post(RUNS + "/" + run + "/simulate", body);
    }

    private Answer over(String run) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> client.get(RUNS + "/" + run + "/simulation")
                        .at("status")
                        .equals("over"));
        return client.get(RUNS + "/" + run + "/simulation");
    }

    private String transcript(String run) {
        return client.get(RUNS + "/" + run + "/transcript?partial=true").text();
    }

    private String run() {
        var agent = client.post("/api/v1/agents", Samples.AGENT).at("id");
        var blueprint =
                client.post("/api/v1/blueprints", Samples.blueprint(agent)).at("id");
        client.post("/api/v1/blueprints/" + blueprint + "/publish", "");
        return client.post(RUNS, "{\"blueprint_id\":\"" + blueprint + "\"}", "Idempotency-Key", NO_TALKER)
                .at("id");
    }
}
