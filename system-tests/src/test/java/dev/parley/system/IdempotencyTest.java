package dev.parley.system;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.client.model.MessageDraft;
import dev.parley.system.client.Answer;
import dev.parley.system.client.ApiClient;
import dev.parley.system.client.Studies;
import dev.parley.system.deployment.Deployment;
import dev.parley.system.deployment.Part;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The same POST with the same key has one effect and one answer, wherever and whenever it is repeated. */
class IdempotencyTest {

    private final Deployment parley = Deployment.shared();
    private final ApiClient api = parley.raw();

    @Test
    void a_repeated_create_gets_the_first_run_after_a_restart_and_on_a_second_gateway() {
        String body = "{\"blueprint_id\": \"" + Studies.plain(parley.client()) + "\", \"metadata\": {\"order\": 7}}";
        String key = UUID.randomUUID().toString();
        Answer first = api.post("/api/v1/interview-runs", body, key).expect(201);
        parley.client().runs().message(first.text("/id"), MessageDraft.typed("One."));

        isTheSame(first, api.post("/api/v1/interview-runs", body, key));
        isTheSame(first, parley.secondRaw().post("/api/v1/interview-runs", body, key));
        parley.process(Part.GATEWAY).killHard();
        parley.process(Part.GATEWAY).start();
        parley.process(Part.GATEWAY).awaitReady();
        isTheSame(first, api.post("/api/v1/interview-runs", body, key));
    }

    @Test
    void a_repeated_message_is_said_once() {
        String run = Studies.run(parley.client(), Studies.plain(parley.client()));
        String key = UUID.randomUUID().toString();
        String path = "/api/v1/interview-runs/" + run;
        api.post(path + "/message", "{\"content\": \"Once only.\"}", key).expect(200);
        Answer again = parley.secondRaw().post(path + "/message", "{\"content\": \"Once only.\"}", key);
        assertThat(again.expect(200).header("Idempotent-Replayed")).isEqualTo("true");
        String transcript =
                api.get(path + "/transcript?partial=true").expect(200).body().toString();
        assertThat(transcript.split("Once only\\.", -1)).hasSize(2);
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        String blueprint = Studies.plain(parley.client());
        String key = UUID.randomUUID().toString();
        api.post("/api/v1/interview-runs", "{\"blueprint_id\": \"" + blueprint + "\"}", key)
                .expect(201);
        Answer other = parley.secondRaw()
                .post(
                        "/api/v1/interview-runs",
                        "{\"blueprint_id\": \"" + blueprint + "\", \"metadata\": {\"a\": 1}}",
                        key);
        assertThat(other.expect(409).text("/code")).isEqualTo("idempotency_key_reused");
    }

    private static void isTheSame(Answer first, Answer again) {
        assertThat(again.expect(201).header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(again.body()).isEqualTo(first.body());
    }
}
