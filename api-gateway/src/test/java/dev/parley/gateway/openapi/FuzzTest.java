package dev.parley.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.contract.Fuzz;
import dev.parley.contract.Server.Request;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Thousands of strange requests, made of the document. A run is repeated with
 * {@code ./mvnw -pl api-gateway -am test -Dtest=FuzzTest -Dsurefire.failIfNoSpecifiedTests=false -Dparley.fuzz.seed=<seed>}, and
 * {@code -Dparley.fuzz.requests} makes it longer.
 */
@DisplayName("Whatever is sent")
final class FuzzTest {

    private static final int REQUESTS = Integer.getInteger("parley.fuzz.requests", 4_000);
    private static final int BETWEEN_NEW_OBJECTS = 100;
    private static final int INTERNAL = 500;

    @Test
    void there_is_an_answer_that_the_document_knows_and_refusals_change_nothing() {
        long seed = Long.getLong("parley.fuzz.seed", System.nanoTime());
        var statuses = new TreeMap<Integer, Integer>();
        try (var live = new LiveApi()) {
            var random = new Random(seed);
            var fuzz = new Fuzz(live.api, live.fixtures, random);
            for (int i = 0; i < REQUESTS; i++) {
                if (i % BETWEEN_NEW_OBJECTS == 0) {
                    live.refresh();
                    fuzz = new Fuzz(live.api, live.fixtures, random);
                }
                var strange = fuzz.next(live.operations());
                if (isStream(strange.request())) {
                    continue;
                }
                var description = "request " + i + " of seed " + seed + ": " + strange.request();
                var before = live.gateway.pipeline.everything();
                var answer = live.send(strange.request());
                assertThat(answer.status()).as(description).isBetween(200, INTERNAL - 1);
                if (answer.status() >= 400) {
                    assertThat(live.gateway.pipeline.everything())
                            .as(description + " answered with " + answer.body())
                            .isEqualTo(before);
                }
                statuses.merge(answer.status(), 1, Integer::sum);
            }
        }
        System.out.println("FuzzTest, seed " + seed + ": " + statuses);
        assertThat(statuses).containsKeys(200, 400, 404);
    }

    private static boolean isStream(Request request) {
        return request.path().contains("/stream")
                || request.headers().getOrDefault("Accept", "").contains("event-stream");
    }
}
