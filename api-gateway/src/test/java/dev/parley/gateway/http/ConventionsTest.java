package dev.parley.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.gateway.Client;
import dev.parley.gateway.Samples;
import dev.parley.gateway.TestGateway;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What holds for every route")
final class ConventionsTest {

    @AutoClose
    private static final TestGateway GATEWAY = new TestGateway();

    private static final Client CLIENT = GATEWAY.client();
    private static final String BLUEPRINT = GATEWAY.publishedBlueprint();
    private static final String RUN = "/api/v1/interview-runs/"
            + CLIENT.post("/api/v1/interview-runs", "{\"blueprint_id\":\"" + BLUEPRINT + "\"}")
                    .at("id");

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
        assertProblem(CLIENT.get("/api/v1/nothing-here"), 404, "not_found");
        assertProblem(CLIENT.get("/elsewhere"), 404, "not_found");
        assertProblem(CLIENT.put("/api/v1/agents", "{}"), 405, "method_not_allowed");
        assertProblem(
                CLIENT.send(CLIENT.request("/api/v1/agents")
                        .header("Content-Type", "text/xml")
                        .POST(HttpRequest.BodyPublishers.ofString("<agent/>"))),
                415,
                "unsupported_media_type");
        assertProblem(CLIENT.post("/api/v1/agents", " ".repeat(600 * 1024)), 413, "too_large");
        assertProblem(CLIENT.as("").post("/api/v1/join/x/messages", "{"), 404, "not_found");
    }

    @Test
    void a_method_that_a_path_does_not_take_is_answered_with_those_it_takes() {
        assertThat(CLIENT.put("/api/v1/agents", "{}").header("Allow")).isEqualTo("GET, HEAD, POST");
        assertThat(CLIENT.post("/api/v1/agents/agt_1", "{}").header("Allow")).isEqualTo("DELETE, GET, HEAD, PATCH");
        assertThat(CLIENT.get("/api/v1/agents/agt_1/clone").status()).isEqualTo(404);
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
        var answer = CLIENT.get("/api/v1/interview-runs" + query.replace("[]", "%5B%5D"));

        assertProblem(answer, 400, "invalid_request");
        assertThat(answer.at("errors[0].path")).isEqualTo(parameter);
    }

    @Test
    void the_callers_request_id_comes_back_when_it_is_harmless() {
        assertThat(CLIENT.get(RUN, "X-Request-Id", "abc-123").header("X-Request-Id"))
                .isEqualTo("abc-123");
        assertThat(CLIENT.get(RUN, "X-Request-Id", "<script>").header("X-Request-Id"))
                .matches("[0-9a-f-]{36}");
    }

    @Test
    void versions_are_etags() {
        var read = CLIENT.get(RUN);
        assertThat(read.header("ETag")).isEqualTo("\"1\"");
        var same = CLIENT.get(RUN, "If-None-Match", "\"1\"");
        assertThat(same.status()).isEqualTo(304);
        assertThat(same.text()).isEmpty();
        assertThat(CLIENT.get(RUN, "If-None-Match", "\"7\"").status()).isEqualTo(200);
        assertProblem(CLIENT.post(RUN + "/end", "", "If-Match", "\"7\""), 412, "version_mismatch");
        assertProblem(CLIENT.post(RUN + "/end", "", "If-Match", "seven"), 400, "invalid_request");
        var path = "/api/v1/blueprints/" + BLUEPRINT;
        assertThat(CLIENT.get(path, "If-None-Match", CLIENT.get(path).header("ETag"))
                        .status())
                .isEqualTo(304);
        assertProblem(CLIENT.put(path + "/graph", Samples.GRAPH, "If-Match", "\"1\""), 412, "version_mismatch");
    }

    @Test
    void a_version_can_be_asked_for() {
        assertThat(CLIENT.get(RUN + "?at_version=1").at("version")).isEqualTo("1");
        assertThat(CLIENT.get(RUN + "?min_version=1").status()).isEqualTo(200);
        assertProblem(CLIENT.get(RUN + "?min_version=99"), 503, "unavailable");
        assertThat(CLIENT.get(RUN + "?min_version=99").header("Retry-After")).isEqualTo("1");
        assertProblem(CLIENT.get(RUN + "?at=2026-05-04T09:30:00Z&at_version=1"), 400, "invalid_request");
    }

    @Test
    void results_of_a_run_in_progress_are_refused_unless_parts_are_wanted() {
        assertProblem(CLIENT.get(RUN + "/responses"), 409, "run_in_progress");
        assertProblem(CLIENT.get(RUN + "/responses?partial=true"), 404, "not_found");
        assertProblem(CLIENT.get(RUN + "/responses?partial=perhaps"), 400, "invalid_request");
    }

    @Test
    void the_built_in_chat_channel_is_always_there() {
        var channel = CLIENT.get("/api/v1/channels/" + CLIENT.get(RUN).at("channel_id"));
        assertThat(channel.at("type")).isEqualTo("chat");
        assertThat(channel.at("test_mode")).isEqualTo("false");
    }

    @Test
    void a_blueprint_that_cannot_be_published_says_why() {
        var agent = CLIENT.post("/api/v1/agents", Samples.AGENT).at("id");
        var draft = CLIENT.post("/api/v1/blueprints", "{\"agent_id\":\"" + agent + "\",\"name\":\"Empty\"}");
        var path = "/api/v1/blueprints/" + draft.at("id");
        assertThat(CLIENT.post(path + "/validate", "").at("valid")).isEqualTo("false");
        var refused = CLIENT.post(path + "/publish", "");
        assertProblem(refused, 422, "not_publishable");
        assertThat(refused.at("errors[0].code")).isEqualTo("missing_entry_node");
        assertProblem(
                CLIENT.post("/api/v1/interview-runs", "{\"blueprint_id\":\"" + draft.at("id") + "\"}"),
                409,
                "not_published");
        var drawn = CLIENT.put(path + "/graph", Samples.GRAPH);
        assertThat(drawn.status()).as(drawn.text()).isEqualTo(200);
        assertThat(CLIENT.post(path + "/publish", "").status()).isEqualTo(200);
    }

    @Test
    void health_and_metrics_are_there() {
        assertThat(CLIENT.as("").get("/health/live").status()).isEqualTo(200);
        assertThat(CLIENT.as("").get("/health/ready").at("status")).isEqualTo("up");
        var metrics = CLIENT.as("").get("/metrics").text();
        assertThat(metrics).contains("parley_gateway_commands_in_flight", "parley_gateway_requests_seconds_count");
        assertThat(metrics).contains("route=\"/api/v1/interview-runs/{id}\"");
    }
}
