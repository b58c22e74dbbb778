package dev.parley.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.gateway.Client;
import dev.parley.gateway.Samples;
import dev.parley.gateway.TestGateway;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The same request again")
final class IdempotencyTest {

    @AutoClose
    private static final TestGateway GATEWAY = new TestGateway();

    private static final Client CLIENT = GATEWAY.client();
    private static final String CREATE = "{\"blueprint_id\":\"" + GATEWAY.publishedBlueprint() + "\"}";

    @Test
    void a_repeated_create_answers_the_first_run_as_it_was_then() {
        var first = CLIENT.post("/api/v1/interview-runs", CREATE, "Idempotency-Key", "k1");
        CLIENT.post("/api/v1/interview-runs/" + first.at("id") + "/cancel", "");
        var again = CLIENT.post("/api/v1/interview-runs", CREATE, "Idempotency-Key", "k1");

        assertThat(again.status()).isEqualTo(201);
        assertThat(first.header("Idempotent-Replayed")).isEmpty();
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(again.text()).isEqualTo(first.text());
    }

    @Test
    void a_repeated_create_is_answered_as_before_though_what_it_uses_has_been_archived_since() {
        var agent = CLIENT.post("/api/v1/agents", Samples.AGENT);
        var draft = Samples.blueprint(agent.at("id"));
        var blueprint = CLIENT.post("/api/v1/blueprints", draft, "Idempotency-Key", "b1");
        CLIENT.post(blueprint.header("Location") + "/publish", "");
        var request = "{\"blueprint_id\":\"" + blueprint.at("id") + "\"}";
        var run = CLIENT.post("/api/v1/interview-runs", request, "Idempotency-Key", "r1");
        CLIENT.post(run.header("Location") + "/cancel", "");
        assertThat(CLIENT.post(blueprint.header("Location") + "/archive", "").status())
                .isEqualTo(200);
        assertThat(CLIENT.delete(agent.header("Location")).status()).isEqualTo(200);

        var runAgain = CLIENT.post("/api/v1/interview-runs", request, "Idempotency-Key", "r1");
        assertThat(runAgain.text()).isEqualTo(run.text());
        assertThat(runAgain.header("Idempotent-Replayed")).isEqualTo("true");
        var blueprintAgain = CLIENT.post("/api/v1/blueprints", draft, "Idempotency-Key", "b1");
        assertThat(blueprintAgain.status()).as(blueprintAgain.text()).isEqualTo(201);
        assertThat(blueprintAgain.at("id")).isEqualTo(blueprint.at("id"));
        assertThat(CLIENT.post("/api/v1/interview-runs", request, "Idempotency-Key", "r2")
                        .at("code"))
                .isEqualTo("archived");
    }

    @Test
    void the_order_of_members_does_not_make_another_request() {
        var one = CLIENT.post("/api/v1/channels", "{\"name\":\"c\",\"type\":\"chat\"}", "Idempotency-Key", "k2");
        var other = CLIENT.post("/api/v1/channels", "{ \"type\":\"chat\", \"name\":\"c\" }", "Idempotency-Key", "k2");

        assertThat(other.at("id")).isEqualTo(one.at("id"));
        assertThat(other.header("Idempotent-Replayed")).isEqualTo("true");
    }

    @Test
    void another_body_under_the_same_key_is_refused() {
        CLIENT.post("/api/v1/agents", Samples.AGENT, "Idempotency-Key", "k3");
        var other = CLIENT.post("/api/v1/agents", Samples.AGENT.replace("Ada", "Bob"), "Idempotency-Key", "k3");

        assertThat(other.status()).isEqualTo(409);
        assertThat(other.at("code")).isEqualTo("idempotency_key_reused");
    }

    @Test
    void keys_of_others_and_of_other_paths_mean_something_else() {
        var agent = CLIENT.post("/api/v1/agents", Samples.AGENT, "Idempotency-Key", "k4");
        var theirs = CLIENT.as(TestGateway.TEST_KEY).post("/api/v1/agents", Samples.AGENT, "Idempotency-Key", "k4");
        var channel = CLIENT.post("/api/v1/channels", "{\"name\":\"c\",\"type\":\"chat\"}", "Idempotency-Key", "k4");

        assertThat(theirs.status()).isEqualTo(201);
        assertThat(theirs.at("id")).isNotEqualTo(agent.at("id"));
        assertThat(theirs.at("test_mode")).isEqualTo("true");
        assertThat(channel.status()).isEqualTo(201);
    }

    @Test
    void a_key_that_is_none_is_refused() {
        var answer = CLIENT.post("/api/v1/interview-runs", CREATE, "Idempotency-Key", "k".repeat(256));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("errors[0].path")).isEqualTo("Idempotency-Key");
    }

    @Test
    void an_empty_key_is_refused_like_any_other_that_is_none() {
        var answer = CLIENT.post("/api/v1/interview-runs", CREATE, "Idempotency-Key", "");

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.at("errors[0].path")).isEqualTo("Idempotency-Key");
    }

    @Test
    void a_message_with_the_senders_id_counts_once() {
        var run = CLIENT.post("/api/v1/interview-runs", CREATE);
        var join = "/api/v1/join/" + run.at("join_token");
        CLIENT.post(join + "/sessions", "");
        CLIENT.post(join + "/consent", "{\"granted\":true}");
        var message = "{\"content\":\"It is quick.\",\"client_message_id\":\"m1\"}";
        var first = CLIENT.post(join + "/messages", message);
        var again = CLIENT.post(join + "/messages", message);
        var other = CLIENT.post(join + "/messages", message.replace("quick", "slow"));

        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(other.at("code")).isEqualTo("idempotency_key_reused");
    }
}
