package dev.parley.contract;

import dev.parley.contract.Server.Request;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes one object of every kind over the API, each from the examples of the operation that makes it: a published blueprint with its
 * agent, a run whose participant has joined and consented, a webhook with a delivery, and so on. The oldest webhooks of the same caller
 * are archived, because there may only be so many.
 */
public final class NewObjects {

    private static final int FIRST_REFUSAL = 400;
    private static final int WEBHOOKS_KEPT = 20;
    private static final String ID = "id";

    private final OpenApi api;
    private final Server server;
    private final String key;
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> variables =
            new HashMap<>(Map.of("format", "txt", "node_id", "why", "number", "1"));

    private NewObjects(OpenApi api, Server server, String key) {
        this.api = api;
        this.server = server;
        this.key = key;
    }

    /** New objects of that key's organization and mode. */
    public static Fixtures make(OpenApi api, Server server, String key) {
        var objects = new NewObjects(api, server, key);
        objects.catalog();
        objects.run();
        objects.webhook();
        return objects.fixtures();
    }

    private Fixtures fixtures() {
        return new Fixtures(api, key, ids, variables);
    }

    private void catalog() {
        ids.put("agt", text(made("createAgent"), ID));
        ids.put("bp", text(made("createBlueprint"), ID));
        made("publishBlueprint");
        ids.put("chn", text(made("createChannel"), ID));
        ids.put("con", text(made("createConnector"), ID));
        ids.put("key", text(made("createApiKey"), ID));
        var link = made("createOpenLink");
        ids.put("lnk", text(link, ID));
        variables.put("open/token", text(link, "token"));
    }

    /** Not planned for later, as the longest example is. */
    private void run() {
        var smallest =
                fixtures().bodies(operation("createInterviewRun")).findFirst().orElseThrow();
        var run = made("createInterviewRun", request -> request.saying(smallest.toString()));
        ids.put("run", text(run, ID));
        variables.put("join/token", text(run, "join_token"));
        made("answerConsent");
        // A run's random id makes a command's random id.
        ids.put("cmd", text(run, ID).replaceFirst("^run_", "cmd_"));
        made("sendCommands");
    }

    private void webhook() {
        var listed = made("listWebhooks", request -> request.at(request.path() + "?limit=100"));
        listed.path("data").valueStream().skip(WEBHOOKS_KEPT).forEach(webhook -> {
            ids.put("whk", text(webhook, ID));
            made("archiveWebhook");
        });
        ids.put("whk", text(made("createWebhook"), ID));
        var test = made("testWebhook");
        ids.put("whd", text(test, ID));
    }

    private JsonNode made(String operationId) {
        return made(operationId, UnaryOperator.identity());
    }

    private JsonNode made(String operationId, UnaryOperator<Request> change) {
        var request = change.apply(fixtures().request(operation(operationId)));
        var answer = server.send(request);
        if (answer.status() >= FIRST_REFUSAL) {
            throw new IllegalStateException(request + " was answered " + answer.status() + " " + answer.body());
        }
        return JsonMapper.shared().readTree(answer.body());
    }

    private ApiOperation operation(String id) {
        return api.operations().stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the document has no operation " + id));
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString();
    }
}
