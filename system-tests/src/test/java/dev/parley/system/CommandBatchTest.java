package dev.parley.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.parley.system.client.Answer;
import dev.parley.system.client.ApiClient;
import dev.parley.system.client.Studies;
import dev.parley.system.deployment.Deployment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Producers without a Kafka client send batches of commands, and may send them again. */
class CommandBatchTest {

    private static final String BATCH = "application/cloudevents-batch+json";
    private static final int MESSAGES = 40;

    private final Deployment parley = Deployment.shared();
    private final ApiClient api = parley.client();

    @Test
    void a_batch_sent_twice_over_two_gateways_takes_effect_once_and_in_order() {
        var blueprint = Studies.plain(api);
        var run = UUID.randomUUID().toString();
        var events = new ArrayList<String>();
        events.add(event("CreateInterviewRun", run, "{\"blueprint_id\": \"" + blueprint + "\"}"));
        for (int i = 0; i < MESSAGES; i++) {
            events.add(event("RecordMessage", run, "{\"content\": \"word " + i + "\", \"node_id\": \"q1\"}"));
        }
        events.add(event("Dance", run, "{}"));
        var batch = "[" + String.join(",", events) + "]";

        // On a machine that is busy some are still pending at first; the same batch again tells what became of them.
        var first = await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> api.postAs(BATCH, "/api/v1/commands", batch).expect(200),
                        answer -> !statuses(answer).contains("pending"));
        var again =
                parley.secondClient().postAs(BATCH, "/api/v1/commands", batch).expect(200);

        assertThat(statuses(first)).containsExactlyElementsOf(statuses(again));
        assertThat(first.text("/data/" + (MESSAGES + 1) + "/status")).isEqualTo("rejected");
        for (int i = 0; i <= MESSAGES; i++) {
            assertThat(first.text("/data/" + i + "/status")).isEqualTo("accepted");
            assertThat(again.text("/data/" + i + "/version")).isEqualTo(first.text("/data/" + i + "/version"));
            assertThat(again.body().at("/data/" + i + "/replayed").asBoolean()).isTrue();
        }
        for (var gateway : List.of(api, parley.secondClient())) {
            var found =
                    gateway.get("/api/v1/commands/" + first.text("/data/3/id")).expect(200);
            assertThat(found.text("/status")).isEqualTo("accepted");
            assertThat(found.text("/version")).isEqualTo(first.text("/data/3/version"));
        }
        var path = "/api/v1/interview-runs/" + first.text("/data/0/run_id") + "/transcript?partial=true";
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            var said = new ArrayList<String>();
            api.get(path).expect(200).body().at("/entries").forEach(entry -> {
                if (entry.at("/role").asText().equals("participant")) {
                    said.add(entry.at("/content").asText());
                }
            });
            assertThat(said).hasSize(MESSAGES);
            for (int i = 0; i < MESSAGES; i++) {
                assertThat(said.get(i)).isEqualTo("word " + i);
            }
        });
    }

    private static List<String> statuses(Answer answer) {
        return answer.body().at("/data").findValuesAsText("status");
    }

    private static String event(String command, String run, String data) {
        return """
            {"specversion": "1.0", "id": "%s", "source": "/ats", "type": "dev.parley.%s", "subject": "%s", "data": %s}\
            """.formatted(UUID.randomUUID(), command, run, data);
    }
}
