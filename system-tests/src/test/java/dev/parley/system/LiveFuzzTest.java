package dev.parley.system;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.contract.AnswerCheck;
import dev.parley.contract.Fixtures;
import dev.parley.contract.Fuzz;
import dev.parley.contract.OpenApi;
import dev.parley.contract.Server;
import dev.parley.contract.Server.Request;
import dev.parley.system.client.Studies;
import dev.parley.system.deployment.Deployment;
import dev.parley.system.deployment.Part;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Strange requests, made of the OpenAPI document, at the whole system. A run is repeated with
 * {@code ./mvnw -pl system-tests -am test -Dtest=LiveFuzzTest -Dsurefire.failIfNoSpecifiedTests=false -Dparley.fuzz.seed=<seed>}.
 */
class LiveFuzzTest {

    private static final int REQUESTS = Integer.getInteger("parley.fuzz.requests", 1_500);
    private static final int BETWEEN_NEW_OBJECTS = 150;

    private final Deployment parley = Deployment.shared();
    private final Server server = new Server(parley.address(Part.GATEWAY));
    private final OpenApi api =
            OpenApi.read(server.send(get("/openapi.json", "")).body().getBytes(StandardCharsets.UTF_8));
    private final AnswerCheck check = new AnswerCheck(api);

    @Test
    void no_request_breaks_the_server_and_no_refusal_changes_a_run() {
        long seed = Long.getLong("parley.fuzz.seed", System.nanoTime());
        var random = new Random(seed);
        var statuses = new TreeMap<Integer, Integer>();
        var fixtures = fixtures();
        var fuzz = new Fuzz(api, fixtures, random);
        for (int i = 0; i < REQUESTS; i++) {
            if (i > 0 && i % BETWEEN_NEW_OBJECTS == 0) {
                fixtures = fixtures();
                fuzz = new Fuzz(api, fixtures, random);
            }
            var request = fuzz.next(api.operations()).request();
            if (isStream(request)) {
                continue;
            }
            var description = "request " + i + " of seed " + seed + ": " + request;
            var answer = server.send(request);
            assertThat(answer.status()).as(description + " " + answer.body()).isNotIn(500, 502, 504);
            assertThat(check.mistakes(request.method(), request.path().replaceAll("\\?.*", ""), answer))
                    .as(description)
                    .isEmpty();
            statuses.merge(answer.status(), 1, Integer::sum);
        }
        System.out.println("LiveFuzzTest, seed " + seed + ": " + statuses);
        assertThat(statuses).containsKeys(200, 400, 404);
    }

    private Fixtures fixtures() {
        var blueprint = Studies.plain(parley.client());
        var run = parley.client()
                .post("/api/v1/interview-runs", "{\"blueprint_id\": \"" + blueprint + "\"}")
                .expect(201);
        return new Fixtures(
                api,
                parley.key().secret(),
                Map.of(
                        "bp",
                        blueprint,
                        "agt",
                        run.text("/agent_id"),
                        "chn",
                        run.text("/channel_id"),
                        "run",
                        run.text("/id")),
                Map.of(
                        "open/token",
                        "none",
                        "join/token",
                        run.text("/join_token"),
                        "format",
                        "txt",
                        "node_id",
                        "q1",
                        "number",
                        "1"));
    }

    private static boolean isStream(Request request) {
        return request.path().contains("/stream")
                || request.headers().getOrDefault("Accept", "").contains("event-stream");
    }

    private static Request get(String path, String body) {
        return new Request("GET", path, Map.of(), body.getBytes(StandardCharsets.UTF_8));
    }
}
