package dev.parley.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.parley.gateway.FakePipeline.Behaviour;
import dev.parley.gateway.Samples;
import dev.parley.gateway.TestGateway;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("When the log is slow or away")
final class SlowLogTest {

    private static final String CHANNEL = "{\"name\":\"c\",\"type\":\"chat\"}";

    private final TestGateway gateway = new TestGateway(Duration.ofMillis(300));

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void a_command_that_is_not_decided_in_time_can_be_asked_for() {
        gateway.pipeline.behave(Behaviour.SILENT);
        var client = gateway.client();
        var answer = client.post("/api/v1/channels", CHANNEL, "Idempotency-Key", "k");

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.at("status")).isEqualTo("pending");
        var command = answer.header("Location");
        assertThat(command).isEqualTo("/api/v1/commands/" + answer.at("id"));
        assertThat(client.get(command).at("status")).isEqualTo("pending");
        assertThat(client.as(TestGateway.OTHER_KEY).get(command).status()).isEqualTo(404);

        gateway.pipeline.behave(Behaviour.WORKS);
        assertThat(client.post("/api/v1/channels", CHANNEL, "Idempotency-Key", "k")
                        .status())
                .isEqualTo(201);
        await().until(() -> client.get(command).at("status").equals("accepted"));
    }

    @Test
    void what_is_made_is_never_called_unavailable_because_the_views_are_late() {
        var client = gateway.client();
        var agent = client.post("/api/v1/agents", Samples.AGENT);
        gateway.pipeline.viewsStandStill();

        var key = client.post("/api/v1/api-keys", "{\"name\":\"k\",\"scopes\":[\"runs:read\"]}");
        assertThat(key.status()).as(key.text()).isEqualTo(201);
        assertThat(key.at("secret")).startsWith("sk_");

        var draft = client.post("/api/v1/blueprints", Samples.blueprint(agent.at("id")));
        assertThat(draft.status())
                .as("a draft has no definition; " + draft.text())
                .isEqualTo(202);
        assertThat(client.get(draft.header("Location")).at("status")).isEqualTo("accepted");
    }

    @Test
    void a_request_in_hand_is_answered_before_the_server_stops() throws Exception {
        gateway.pipeline.behave(Behaviour.SILENT);
        var answer = CompletableFuture.supplyAsync(() -> gateway.client().post("/api/v1/channels", CHANNEL));
        await().until(() -> gateway.pipeline.taken() == 1);
        gateway.server.close();

        assertThat(answer.get().status()).isEqualTo(202);
    }

    @Test
    void nobody_waits_for_a_broker_that_is_away() {
        gateway.pipeline.behave(Behaviour.REFUSES);
        var client = gateway.client();
        for (int i = 0; i < 3; i++) {
            var answer = client.post("/api/v1/channels", CHANNEL);
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.at("code")).isEqualTo("unavailable");
            assertThat(answer.header("Retry-After")).isEqualTo("1");
        }
        assertThat(client.get("/health/ready").status()).isEqualTo(503);
        assertThat(client.get("/health/live").status()).isEqualTo(200);

        gateway.pipeline.behave(Behaviour.WORKS);
        await().atMost(Duration.ofSeconds(10))
                .until(() -> client.post("/api/v1/channels", CHANNEL).status() == 201);
        assertThat(client.get("/health/ready").status()).isEqualTo(200);
    }
}
