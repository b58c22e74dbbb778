package dev.parley.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.parley.system.client.Answer;
import dev.parley.system.client.ApiClient;
import dev.parley.system.client.Conversation;
import dev.parley.system.client.Studies;
import dev.parley.system.client.WebhookReceiver;
import dev.parley.system.deployment.Deployment;
import dev.parley.system.deployment.Part;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Webhooks")
class WebhooksTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String HOOKS = "/api/v1/webhooks";
    private static final int RUNS = 6;

    private final Deployment parley = Deployment.shared();
    private final ApiClient api = parley.client();
    private final List<String> made = new ArrayList<>();

    @AfterEach
    void archive() {
        made.forEach(path -> api.delete(path).expect(200));
    }

    @Test
    void are_told_of_every_status_of_every_run_in_order_and_signed_though_the_service_is_killed() {
        try (var receiver = WebhookReceiver.start()) {
            Answer webhook = webhook(receiver.url());
            String study = Studies.plain(api);
            var runs = new ArrayList<String>();
            for (int i = 0; i < RUNS; i++) {
                String run = Studies.run(api, study);
                runs.add(run);
                if (i == RUNS / 2) {
                    parley.process(Part.WEBHOOKS).killHard();
                }
                api.post("/api/v1/interview-runs/" + run + "/cancel", "{}").expect(200);
            }
            parley.process(Part.WEBHOOKS).start();
            var conversation = Conversation.start(api, study);
            for (int question = 1; question <= 5; question++) {
                conversation.says("q" + question, "Answer " + question);
            }
            conversation.awaitStatus("completed");

            String whole = conversation.path().replaceAll(".*/", "");
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(receiver.typesAbout(whole)).contains("interview_run.completed"));
            assertThat(receiver.typesAbout(whole))
                    .startsWith(
                            "interview_run.created",
                            "interview_run.active",
                            "interview_run.processing",
                            "transcript.completed")
                    .contains("responses.completed", "analysis.completed")
                    .endsWith("interview_run.completed");
            for (String run : runs) {
                await().atMost(PATIENCE)
                        .untilAsserted(() -> assertThat(receiver.typesAbout(run))
                                .containsExactly("interview_run.created", "interview_run.cancelled"));
            }
            String secret = webhook.text("/secret");
            assertThat(receiver.messages()).allMatch(message -> message.isSignedWith(secret));
        }
    }

    @Test
    void that_hang_delay_no_other_webhook_and_no_run() {
        try (var hanging = WebhookReceiver.hanging();
                var receiver = WebhookReceiver.start()) {
            webhook(hanging.url());
            webhook(receiver.url());
            String study = Studies.plain(api);
            for (int i = 0; i < RUNS; i++) {
                String run = Studies.run(api, study);
                await().atMost(PATIENCE)
                        .untilAsserted(
                                () -> assertThat(receiver.typesAbout(run)).contains("interview_run.created"));
                await().atMost(PATIENCE)
                        .untilAsserted(
                                () -> assertThat(hanging.typesAbout(run).size()).isLessThanOrEqualTo(1));
            }
        }
    }

    @Test
    void are_tested_logged_retried_and_given_another_secret_over_the_api() {
        try (var receiver = WebhookReceiver.start()) {
            Answer webhook = webhook(receiver.url(), ", \"event_types\": [\"interview_run.expired\"]");
            String path = HOOKS + "/" + webhook.text("/id");
            Answer test = api.post(path + "/test", "{}", "test-" + webhook.text("/id"))
                    .expect(201);
            assertThat(test.text("/type")).isEqualTo("webhook.test");
            String delivery = path + "/deliveries/" + test.text("/id");
            await().atMost(PATIENCE)
                    .until(() -> api.get(delivery).body().at("/status").asText(), "succeeded"::equals);
            assertThat(api.post(path + "/test", "{}", "test-" + webhook.text("/id"))
                            .text("/id"))
                    .isEqualTo(test.text("/id"));

            String rotated = api.post(path + "/rotate-secret", "{}").expect(200).text("/secret");
            assertThat(rotated).isNotEqualTo(webhook.text("/secret"));
            api.post(delivery + "/retry", "{}").expect(200);
            await().atMost(PATIENCE).until(() -> receiver.messages().size() == 2);
            assertThat(receiver.messages())
                    .extracting(WebhookReceiver.Message::id)
                    .containsOnly(test.text("/id"));
            assertThat(receiver.messages().getLast().isSignedWith(rotated)).isTrue();
            assertThat(receiver.messages().getLast().isSignedWith(webhook.text("/secret")))
                    .isTrue();
            await().atMost(PATIENCE)
                    .until(() -> api.get(delivery).body().at("/attempt_count").asInt(), count -> count == 2);

            Answer log = api.get(path + "/deliveries?status=succeeded&type=webhook.test")
                    .expect(200);
            assertThat(log.body().at("/data")).hasSize(1);
            assertThat(log.text("/data/0/attempts/0/status_code")).isEqualTo("204");
            assertThat(api.get(path).expect(200).body().at("/secret").isNull()).isTrue();
        }
    }

    private Answer webhook(String url) {
        return webhook(url, "");
    }

    private Answer webhook(String url, String more) {
        Answer created =
                api.post(HOOKS, "{\"url\": \"" + url + "\"" + more + "}").expect(201);
        made.add(HOOKS + "/" + created.text("/id"));
        return created;
    }
}
