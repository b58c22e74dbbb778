package dev.parley.gateway.openapi;

import dev.parley.contract.Answer;
import dev.parley.contract.AnswerCheck;
import dev.parley.contract.ApiOperation;
import dev.parley.contract.Fixtures;
import dev.parley.contract.OpenApi;
import dev.parley.contract.Server;
import dev.parley.contract.Server.Request;
import dev.parley.gateway.Client;
import dev.parley.gateway.TestGateway;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;

/** A gateway with objects of every kind, its own document, and a client that holds every answer against it. */
final class LiveApi implements AutoCloseable {

    final TestGateway gateway = new TestGateway();
    final Client client = gateway.client();
    final OpenApi api =
            OpenApi.read(client.as("").get("/openapi.json").response().body());
    final Server server = new Server(gateway.server.uri());
    Fixtures fixtures = fixtures();
    private final AnswerCheck check = new AnswerCheck(api);

    /** Sends it; an answer that the document does not know fails the test. */
    Answer send(Request request) {
        var answer = server.send(request);
        Assertions.assertThat(check.mistakes(request.method(), request.path().replaceAll("\\?.*", ""), answer))
                .as(request.toString())
                .isEmpty();
        return answer;
    }

    /** All but those of webhooks: nothing is delivered without a broker. */
    List<ApiOperation> operations() {
        return api.operations().stream()
                .filter(operation -> !operation.path().startsWith("/api/v1/webhooks"))
                .toList();
    }

    /** New objects to work on, because others may have ended. */
    void refresh() {
        fixtures = fixtures();
    }

    private Fixtures fixtures() {
        var ids = new HashMap<String, String>();
        var blueprint = gateway.publishedBlueprint();
        ids.put("bp", blueprint);
        ids.put("agt", client.get("/api/v1/blueprints/" + blueprint).at("agent_id"));
        ids.put(
                "chn",
                client.post("/api/v1/channels", "{\"name\":\"Chat\",\"type\":\"chat\"}")
                        .at("id"));
        ids.put(
                "con",
                client.post("/api/v1/connectors", "{\"name\":\"Meet\",\"type\":\"google_meet\"}")
                        .at("id"));
        ids.put(
                "key",
                client.post("/api/v1/api-keys", "{\"name\":\"A key\",\"scopes\":[\"runs:read\"]}")
                        .at("id"));
        var run = client.post("/api/v1/interview-runs", "{\"blueprint_id\":\"" + blueprint + "\"}");
        ids.put("run", run.at("id"));
        var link = client.post(
                "/api/v1/blueprints/" + blueprint + "/open-links",
                "{\"name\":\"On the website\",\"max_runs\":1000,\"fields\":[{\"key\":\"name\",\"label\":\"Name\"}]}");
        ids.put("lnk", link.at("id"));
        return new Fixtures(
                api,
                TestGateway.KEY,
                ids,
                Map.of(
                        "join/token",
                        run.at("join_token"),
                        "open/token",
                        link.at("token"),
                        "format",
                        "txt",
                        "node_id",
                        "why",
                        "number",
                        "1"));
    }

    @Override
    public void close() {
        gateway.close();
    }
}
