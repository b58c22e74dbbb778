package dev.parley.kit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.kit.config.ConfigurationException;
import dev.parley.kit.config.Settings;
import dev.parley.kit.service.Health;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InternalEndpointTest {

    private static final String HOST = "127.0.0.1";

    private final AtomicReference<Health> health =
            new AtomicReference<>(Health.of("streams", Health.State.UP, "running"));
    private final Metrics metrics = new Metrics();
    private final InternalEndpoint endpoint = new InternalEndpoint(
            HOST,
            0,
            health::get,
            metrics,
            Map.of(
                    "/hello", exchange -> InternalEndpoint.respond(exchange, 200, "text/plain", "hello"),
                    "/broken",
                            _ -> {
                                throw new IllegalStateException("a bug");
                            }));

    @AfterEach
    void close() {
        endpoint.close();
        metrics.close();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return get(endpoint, path);
    }

    private static HttpResponse<String> get(InternalEndpoint endpoint, String path, String... headers)
            throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://" + HOST + ":" + endpoint.port() + path));
            if (headers.length > 0) {
                request.headers(headers);
            }
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    @Test
    void metrics_are_for_those_who_know_the_token_where_the_operator_set_one() throws Exception {
        String token = "a-token-of-the-tests";
        try (var guarded = Metrics.from(Settings.of(Map.of("PARLEY_METRICS_TOKEN", token)));
                var asking = new InternalEndpoint(HOST, 0, health::get, guarded, Map.of())) {
            assertThat(get(asking, "/metrics").statusCode()).isEqualTo(401);
            assertThat(get(asking, "/metrics", "Authorization", "Bearer another")
                            .body())
                    .isEmpty();
            assertThat(get(asking, "/metrics", "Authorization", "Bearer " + token)
                            .body())
                    .contains("jvm_memory_used_bytes");
            assertThat(get(asking, "/health/ready").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void a_token_that_can_be_guessed_is_refused_and_not_told() {
        assertThatThrownBy(() -> Metrics.from(Settings.of(Map.of("PARLEY_METRICS_TOKEN", "fifteen-letters"))))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("PARLEY_METRICS_TOKEN")
                .hasMessageNotContaining("fifteen-letters");
    }

    @Test
    void a_service_that_serves_is_live_and_ready() throws Exception {
        assertThat(get("/health/live").statusCode()).isEqualTo(200);
        assertThat(get("/health/ready").body())
                .isEqualTo(
                        "{\"status\":\"up\",\"checks\":[{\"name\":\"streams\",\"status\":\"up\",\"detail\":\"running\",\"facts\":{}}]}");
    }

    @Test
    void a_service_that_rebalances_is_live_and_not_ready() throws Exception {
        health.set(Health.of("streams", Health.State.NOT_READY, "being given partitions"));

        assertThat(get("/health/live").statusCode()).isEqualTo(200);
        assertThat(get("/health/ready").statusCode()).isEqualTo(503);
    }

    @Test
    void a_service_with_a_stopped_partition_serves_and_says_so() throws Exception {
        health.set(new Health(
                List.of(new Health.Check("partition 3", Health.State.DEGRADED, "stopped", Map.of("offset", "17")))));

        assertThat(get("/health/ready").statusCode()).isEqualTo(200);
        assertThat(get("/health/ready").body()).contains("\"degraded\"", "\"offset\":\"17\"");
    }

    @Test
    void a_service_that_failed_for_good_is_not_live() throws Exception {
        health.set(Health.of("streams", Health.State.FAILED, "gone"));

        assertThat(get("/health/live").statusCode()).isEqualTo(503);
    }

    @Test
    void metrics_of_the_jvm_are_there_from_the_start() throws Exception {
        assertThat(get("/metrics").body()).contains("jvm_memory_used_bytes");
    }

    @Test
    void other_handlers_answer_and_a_failing_one_answers_500() throws Exception {
        assertThat(get("/hello").body()).isEqualTo("hello");
        assertThat(get("/broken").statusCode()).isEqualTo(500);
        assertThat(get("/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void a_port_that_is_taken_is_named() {
        assertThatThrownBy(() -> new InternalEndpoint(HOST, endpoint.port(), health::get, metrics, Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(Integer.toString(endpoint.port()));
    }
}
