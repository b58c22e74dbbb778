package dev.parley.system;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.system.client.Answer;
import dev.parley.system.client.Studies;
import dev.parley.system.deployment.Deployment;
import java.util.HashSet;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Visitors come in over an open link at two gateways at once; there is never one too many. */
class OpenLinkTest {

    private static final int VISITORS = 30;
    private static final int PLACES = 7;

    private final Deployment parley = Deployment.shared();

    @Test
    void a_link_with_seven_places_lets_seven_of_thirty_in_and_each_of_them_once() throws Exception {
        var api = parley.client();
        var link = api.post(
                        "/api/v1/blueprints/" + Studies.plain(api) + "/open-links",
                        "{\"name\": \"web\", \"max_runs\": " + PLACES + "}")
                .expect(201);
        var path = "/api/v1/open/" + link.text("/token");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, VISITORS)
                    .mapToObj(i -> threads.submit(() -> {
                        var first = i % 2 == 0 ? api : parley.secondClient();
                        var second = i % 2 == 0 ? parley.secondClient() : api;
                        Answer answer = first.post(path, "{}", "visitor-" + i);
                        Answer again = second.post(path, "{}", "visitor-" + i);
                        assertThat(again.status()).isEqualTo(answer.status());
                        assertThat(again.text("/run_id")).isEqualTo(answer.text("/run_id"));
                        return answer;
                    }))
                    .toList();
            var runs = new HashSet<String>();
            for (var answer : answers) {
                if (answer.get().ok()) {
                    runs.add(answer.get().text("/run_id"));
                } else {
                    assertThat(answer.get().text("/code")).isEqualTo("link_full");
                }
            }
            assertThat(runs).hasSize(PLACES);
            runs.forEach(run -> api.get("/api/v1/interview-runs/" + run).expect(200));
        }
    }
}
