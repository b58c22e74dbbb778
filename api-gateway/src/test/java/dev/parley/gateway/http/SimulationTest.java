package dev.parley.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.parley.domain.json.Json;
import dev.parley.gateway.Client;
import dev.parley.gateway.Client.Answer;
import dev.parley.gateway.FakePipeline.Behaviour;
import dev.parley.gateway.Samples;
import dev.parley.gateway.TestGateway;
import dev.parley.simulator.builtin.BuiltInParticipant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A simulated participant")
final class SimulationTest {

    private static final String RUNS = "/api/v1/interview-runs";
    private static final String TERSE = "{\"persona\":\"terse\"}";

    private final TestGateway gateway = new TestGateway();
    private final Client client = gateway.client().as(TestGateway.TEST_KEY);

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void joins_consents_answers_and_fills_in_until_it_is_over_and_the_report_says_so() {
        var run = run(client);

        var begun = simulate(run, TERSE);

        assertThat(begun.status()).isEqualTo(202);
        assertThat(begun.header("Location")).isEqualTo(RUNS + "/" + run + "/simulation");
        assertThat(begun.at("object")).isEqualTo("simulation");
        assertThat(begun.at("persona")).isEqualTo("terse");
        assertThat(begun.at("engine")).isEqualTo(BuiltInParticipant.ENGINE);
        assertThat(begun.at("report")).isEqualTo("null");
        await().until(() -> simulation(run).at("status").equals("over"));
        var report = simulation(run);
        assertThat(report.at("problem")).isEqualTo("null");
        assertThat(report.at("answers.by_model")).isEqualTo("0");
        assertThat(report.at("answers.by_builtin")).isNotEqualTo("0");
        assertThat(report.at("report.end_reason")).isEqualTo("graph_completed");
        assertThat(report.at("report.questions[0].node_id")).isEqualTo("why");
        assertThat(report.at("report.questions[0].reached")).isEqualTo("true");
        assertThat(report.at("report.questions[1].answered")).isEqualTo("true");
        assertThat(report.at("report.branches[0].taken")).isEqualTo("false");
        assertThat(report.at("report.branches[1].taken")).isEqualTo("true");
        var said = client.get(RUNS + "/" + run + "/transcript?partial=true").text();
        assertThat(said).contains("\"participant\"", "\"content_response\"");
    }

    @Test
    void takes_part_in_test_runs_only() {
        var live = gateway.client();
        var run = run(live);

        for (var answer :
                List.of(live.post(RUNS + "/" + run + "/simulate", TERSE), live.get(RUNS + "/" + run + "/simulation"))) {
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.at("code")).isEqualTo("forbidden");
            assertThat(answer.at("detail")).contains("sk_test_");
        }
    }

    @Test
    void is_not_sent_into_what_has_ended() {
        var run = run(client);
        client.post(RUNS + "/" + run + "/cancel", "{}");

        assertThat(simulate(run, TERSE).at("code")).isEqualTo("run_ended");
    }

    @Test
    void speaks_with_an_engine_that_is_there() {
        var run = run(client);
        var refused = simulate(run, "{\"persona\":\"terse\",\"engine\":{\"provider\":\"openai\",\"model\":\"gpt\"}}");

        assertThat(refused.at("code")).isEqualTo("unprocessable");
        assertThat(refused.at("errors[0].path")).isEqualTo("engine.provider");
        assertThat(refused.at("detail")).contains("no engine for openai; it has: builtin");
        var path = simulate(
                run, "{\"persona\":\"terse\",\"engine\":{\"provider\":\"builtin\",\"credentials_id\":\"/tmp/x\"}}");
        assertThat(path.status()).isEqualTo(400);
        assertThat(path.at("errors[0].path")).isEqualTo("engine.credentials_id");
        assertThat(simulate(run, "{\"persona\":\"terse\",\"engine\":{\"provider\":\"builtin\"}}")
                        .status())
                .isEqualTo(202);
    }

    @Test
    void is_alone_in_a_run_and_asked_for_again_still_the_same() {
        var run = run(client);
        gateway.pipeline.behave(Behaviour.HOLDS);
        var begun = simulate(run, TERSE);

        assertThat(simulate(run, "{\"persona\":\"hostile\"}").at("code")).isEqualTo("conflict");
        var again = simulate(run, TERSE);
        assertThat(again.status()).isEqualTo(202);
        assertThat(again.at("started_at")).isEqualTo(begun.at("started_at"));

        gateway.pipeline.behave(Behaviour.WORKS);
        await().until(() -> simulation(run).at("status").equals("over"));
    }

    @Test
    void goes_on_with_what_somebody_else_began() {
        var run = run(client);
        var token = client.get(RUNS + "/" + run).at("join_token");
        var person = client.as("");
        person.post("/api/v1/join/" + token + "/consent", "{\"granted\":true}");
        person.post("/api/v1/join/" + token + "/messages", "{\"content\":\"Because I must.\"}");

        simulate(run, TERSE);

        await().until(() -> simulation(run).at("status").equals("over"));
        assertThat(simulation(run).at("report.end_reason")).isEqualTo("graph_completed");
        assertThat(client.get(RUNS + "/" + run + "/transcript?partial=true").text())
                .contains("Because I must.");
    }

    @Test
    void leaves_the_metadata_of_the_run_as_it_was() {
        var run = run(client, ",\"metadata\":{\"cohort\":\"spring\",\"size\":12}");

        simulate(run, TERSE);

        await().until(() -> simulation(run).at("status").equals("over"));
        var after = client.get(RUNS + "/" + run);
        assertThat(after.at("metadata.cohort")).isEqualTo("spring");
        assertThat(after.at("metadata.size")).isEqualTo("12");
    }

    @Test
    void is_not_needed_for_a_report() {
        var report = simulation(run(client));

        assertThat(report.status()).isEqualTo(200);
        assertThat(report.at("persona")).isEqualTo("null");
        assertThat(report.at("status")).isEqualTo("null");
        assertThat(report.at("report.participant_messages")).isEqualTo("0");
        assertThat(((Json.Object) report.json().get("report").orElseThrow())
                        .get("questions")
                        .orElseThrow())
                .isInstanceOf(Json.Array.class);
    }

    private Answer simulate(String run, String body) {
        return client.post(RUNS + "/" + run + "/simulate", body);
    }

    private Answer simulation(String run) {
        return client.get(RUNS + "/" + run + "/simulation");
    }

    private static String run(Client client) {
        return run(client, "");
    }

    private static String run(Client client, String more) {
        var agent = client.post("/api/v1/agents", Samples.AGENT).at("id");
        var blueprint =
                client.post("/api/v1/blueprints", Samples.blueprint(agent)).at("id");
        client.post("/api/v1/blueprints/" + blueprint + "/publish", "");
        return client.post(RUNS, "{\"blueprint_id\":\"" + blueprint + "\"" + more + "}")
                .at("id");
    }
}
