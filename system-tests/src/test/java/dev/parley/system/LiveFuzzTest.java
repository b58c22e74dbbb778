package dev.parley.system;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.contract.AnswerCheck;
import dev.parley.contract.Fuzz;
import dev.parley.contract.NewObjects;
import dev.parley.contract.OpenApi;
import dev.parley.contract.Server;
import dev.parley.contract.Server.Request;
import dev.parley.domain.catalog.CatalogEvent.ApiKeyUsed;
import dev.parley.kit.topic.Topics;
import dev.parley.system.deployment.Deployment;
import dev.parley.system.deployment.Part;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.common.IsolationLevel;
import org.junit.jupiter.api.Test;

/**
 * Strange requests, made of the OpenAPI document, at the whole system. A run is repeated with
 * {@code ./mvnw -pl system-tests -am test -Dtest=LiveFuzzTest -Dsurefire.failIfNoSpecifiedTests=false -Dparley.fuzz.seed=<seed>}.
 */
class LiveFuzzTest {

    private static final int REQUESTS = Integer.getInteger("parley.fuzz.requests", 1_500);
    private static final int BETWEEN_NEW_OBJECTS = 150;
    private static final int FIRST_REFUSAL = 400;

    /** Says that nobody knows: the command may be decided later. */
    private static final int UNAVAILABLE = 503;

    private static final String ID = "X-Request-Id";

    private final Deployment parley = Deployment.shared();
    private final Server server = new Server(parley.address(Part.GATEWAY));
    private final OpenApi api =
            OpenApi.read(server.send(get("/openapi.json", "")).body().getBytes(StandardCharsets.UTF_8));
    private final AnswerCheck check = new AnswerCheck(api);

    @Test
    void no_request_breaks_the_server_and_no_refusal_changes_anything() {
        long seed = Long.getLong("parley.fuzz.seed", System.nanoTime());
        var random = new Random(seed);
        var statuses = new TreeMap<Integer, Integer>();
        var refused = new HashSet<String>();
        var fuzz = fuzz(random);
        for (int i = 0; i < REQUESTS; i++) {
            if (i > 0 && i % BETWEEN_NEW_OBJECTS == 0) {
                fuzz = fuzz(random);
            }
            var request = fuzz.next(api.operations()).request();
            if (isStream(request)) {
                continue;
            }
            var id = "fuzz-" + seed + "-" + i;
            var description = "request " + i + " of seed " + seed + ": " + request;
            var answer = server.send(request.headers().containsKey(ID) ? request : request.with(ID, id));
            assertThat(answer.status()).as(description + " " + answer.body()).isNotIn(500, 502, 504);
            assertThat(check.mistakes(request.method(), request.path().replaceAll("\\?.*", ""), answer))
                    .as(description)
                    .isEmpty();
            if (answer.status() >= FIRST_REFUSAL && answer.status() != UNAVAILABLE) {
                refused.add(id);
            }
            statuses.merge(answer.status(), 1, Integer::sum);
        }
        System.out.println("LiveFuzzTest, seed " + seed + ": " + statuses);
        assertThat(statuses).containsKeys(200, 400, 404);
        assertThat(causesOfEvents()).doesNotContainAnyElementsOf(refused);
    }

    /** The requests that something came of; that a key was used is noted of refused ones, too. */
    private Set<String> causesOfEvents() {
        var causes = new HashSet<String>();
        parley.kafka()
                .readAll(Topics.RUN_EVENTS, IsolationLevel.READ_COMMITTED)
                .forEach(found ->
                        found.value().ifPresent(event -> causes.add(event.meta().correlationId())));
        parley.kafka()
                .readAll(Topics.CATALOG_EVENTS, IsolationLevel.READ_COMMITTED)
                .forEach(found -> found.value()
                        .filter(event -> !(event.event() instanceof ApiKeyUsed))
                        .ifPresent(event -> causes.add(event.meta().correlationId())));
        return causes;
    }

    private Fuzz fuzz(Random random) {
        return new Fuzz(api, NewObjects.make(api, server, parley.key().secret()), random);
    }

    private static boolean isStream(Request request) {
        return request.path().contains("/stream")
                || request.headers().getOrDefault("Accept", "").contains("event-stream");
    }

    private static Request get(String path, String body) {
        return new Request("GET", path, Map.of(), body.getBytes(StandardCharsets.UTF_8));
    }
}
