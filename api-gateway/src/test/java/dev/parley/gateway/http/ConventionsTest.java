package dev.parley.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.gateway.Client;
import dev.parley.gateway.Samples;
import dev.parley.gateway.TestGateway;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What holds for every route")
final class ConventionsTest {

    private static TestGateway gateway;
    private static Client client;
    private static String blueprint;
    private static String run;

    @BeforeAll
    static void start() {
        gateway = new TestGateway();
        client = gateway.client();
        blueprint = gateway.publishedBlueprint();
        run = "/api/v1/interview-runs/"
                + client.post("/api/v1/interview-runs", "{\"blueprint_id\":\"" + blueprint + "\"}")
                        .at("id");
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    private static void assertProblem(Client.Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.at("code")).isEqualTo(code);
        assertThat(answer.at("status")).isEqualTo(Integer.toString(status));
        assertThat(answer.json().members().keySet())
                .containsExactly("type", "title", "status", "detail", "code", "errors", "request_id");
        assertThat(answer.text()).doesNotContain("Exception", "dev.parley", "micronaut");
    }

    @Test
    void what_the_server_refuses_itself_is_a_problem_document_too() {
        assertProblem(client.get("/api/v1/nothing-here"), 404, "not_found");
        assertProblem(client.get("/elsewhere"), 404, "not_found");
        assertProblem(client.put("/api/v1/agents", "{}"), 405, "method_not_allowed");
        assertProblem(
                client.send(client.request("/api/v1/agents")
                        .header("Content-Type", "text/xml")
                        .POST(HttpRequest.BodyPublishers.ofString("<agent/>"))),
                415,
                "unsupported_media_type");
        assertProblem(client.post("/api/v1/agents", " ".repeat(600 * 1024)), 413, "too_large");
        assertProblem(client.as("").post("/api/v1/join/x/messages", "{"), 404, "not_found");
    }

    @Test
    void a_method_that_a_path_does_not_take_is_answered_with_those_it_takes() {
        assertThat(client.put("/api/v1/agents", "{}").header("Allow")).isEqualTo("GET, HEAD, POST");
        assertThat(client.post("/api/v1/agents/agt_1", "{}").header("Allow")).isEqualTo("DELETE, GET, HEAD, PATCH");
        assertThat(client.get("/api/v1/agents/agt_1/clone").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "?limit=0, limit",
        "?limit=101, limit",
        "?limit=many, limit",
        "?limit=1&limit=2, limit",
        "?cursor=%21, cursor",
        "?cursor=abc, cursor",
        "?status[]=asleep, status",
        "?blueprint_id=agt_1, blueprint_id",
        "?sort=name, sort",
        "?expand%5B%5D=owner, expand",
        "?min_version=soon, min_version"
    })
    void a_list_refuses_query_parameters_it_cannot_read(String query, String parameter) {
        var answer = client.get("/api/v1/interview-runs" + query.replace("[]", "%5B%5D"));

        assertProblem(answer, 400, "invalid_request");
        assertThat(answer.at("errors[0].path")).isEqualTo(parameter);
    }

    @Test
    void the_callers_request_id_comes_back_when_it_is_harmless() {
        assertThat(client.get(run, "X-Request-Id", "abc-123").header("X-Request-Id"))
                .isEqualTo("abc-123");
        assertThat(client.get(run, "X-Request-Id", "<script>").header("X-Request-Id"))
                .matches("[0-9a-f-]{36}");
    }

    @Test
    void versions_are_etags() {
        var read = client.get(run);
        assertThat(read.header("ETag")).isEqualTo("\"1\"");
        var same = client.get(run, "If-None-Match", "\"1\"");
        assertThat(same.status()).isEqualTo(304);
        assertThat(same.text()).isEmpty();
        assertThat(client.get(run, "If-None-Match", "\"7\"").status()).isEqualTo(200);
        assertProblem(client.post(run + "/end", "", "If-Match", "\"7\""), 412, "version_mismatch");
        assertProblem(client.post(run + "/end", "", "If-Match", "seven"), 400, "invalid_request");
        var path = "/api/v1/blueprints/" + blueprint;
        assertThat(client.get(path, "If-None-Match", client.get(path).header("ETag"))
                        .status())
                .isEqualTo(304);
        assertProblem(client.put(path + "/graph", Samples.GRAPH, "If-Match", "\"1\""), 412, "version_mismatch");
    }

    @Test
    void a_version_can_be_asked_for() {
        assertThat(client.get(run + "?at_version=1").at("version")).isEqualTo("1");
        assertThat(client.get(run + "?min_version=1").status()).isEqualTo(200);
        assertProblem(client.get(run + "?min_version=99"), 503, "unavailable");
        assertThat(client.get(run + "?min_version=99").header("Retry-After")).isEqualTo("1");
        assertProblem(client.get(run + "?at=2026-05-04T09:30:00Z&at_version=1"), 400, "invalid_request");
    }

    @Test
    void results_of_a_run_in_progress_are_refused_unless_parts_are_wanted() {
        assertProblem(client.get(run + "/responses"), 409, "run_in_progress");
        assertProblem(client.get(run + "/responses?partial=true"), 404, "not_found");
        assertProblem(client.get(run + "/responses?partial=perhaps"), 400, "invalid_request");
    }

    @Test
    void the_built_in_chat_channel_is_always_there() {
        var channel = client.get("/api/v1/channels/" + client.get(run).at("channel_id"));
        assertThat(channel.at("type")).isEqualTo("chat");
        assertThat(channel.at("test_mode")).isEqualTo("false");
    }

    @Test
    void a_blueprint_that_cannot_be_published_says_why() {
        var agent = client.post("/api/v1/agents", Samples.AGENT).at("id");
        var draft = client.post("/api/v1/blueprints", "{\"agent_id\":\"" + agent + "\",\"name\":\"Empty\"}");
        var path = "/api/v1/blueprints/" + draft.at("id");
        assertThat(client.post(path + "/validate", "").at("valid")).isEqualTo("false");
        var refused = client.post(path + "/publish", "");
        assertProblem(refused, 422, "not_publishable");
        assertThat(refused.at("errors[0].code")).isEqualTo("missing_entry_node");
        assertProblem(
                client.post("/api/v1/interview-runs", "{\"blueprint_id\":\"" + draft.at("id") + "\"}"),
                409,
                "not_published");
        var drawn = client.put(path + "/graph", Samples.GRAPH);
        assertThat(drawn.status()).as(drawn.text()).isEqualTo(200);
        assertThat(client.post(path + "/publish", "").status()).isEqualTo(200);
    }

    @Test
    void health_and_metrics_are_there() {
        assertThat(client.as("").get("/health/live").status()).isEqualTo(200);
        assertThat(client.as("").get("/health/ready").at("status")).isEqualTo("up");
        var metrics = client.as("").get("/metrics").text();
        assertThat(metrics).contains("parley_gateway_commands_in_flight", "parley_gateway_requests_seconds_count");
        assertThat(metrics).contains("route=\"/api/v1/interview-runs/{id}\"");
    }
}
