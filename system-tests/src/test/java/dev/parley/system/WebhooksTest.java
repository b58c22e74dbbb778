package dev.parley.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.parley.client.Listing;
import dev.parley.client.Parley;
import dev.parley.client.model.Delivery;
import dev.parley.client.model.RunStatus;
import dev.parley.client.model.Webhook;
import dev.parley.client.model.WebhookDraft;
import dev.parley.system.client.Participant;
import dev.parley.system.client.Studies;
import dev.parley.system.client.WebhookReceiver;
import dev.parley.system.deployment.Deployment;
import dev.parley.system.deployment.Part;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Webhooks")
class WebhooksTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int RUNS = 6;

    private final Deployment parley = Deployment.shared();
    private final Parley api = parley.client();
    private final List<String> made = new ArrayList<>();

    @AfterEach
    void archive() {
        made.forEach(id -> api.webhooks().archive(id));
    }

    @Test
    void are_told_of_every_status_of_every_run_in_order_and_signed_though_the_service_is_killed() {
        try (var receiver = WebhookReceiver.start()) {
            var webhook = webhook(receiver.url());
            String study = Studies.plain(api);
            var runs = new ArrayList<String>();
            for (int i = 0; i < RUNS; i++) {
                String run = Studies.run(api, study);
                runs.add(run);
                if (i == RUNS / 2) {
                    parley.process(Part.WEBHOOKS).killHard();
                }
                api.runs().cancel(run, Optional.empty());
            }
            parley.process(Part.WEBHOOKS).start();
            var participant = Participant.start(api, study);
            for (int question = 1; question <= 5; question++) {
                participant.says("q" + question, "Answer " + question);
            }
            participant.awaitStatus(RunStatus.COMPLETED);

            String whole = participant.run();
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
            String secret = webhook.secret().orElseThrow();
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
            var webhook = webhook(receiver.url(), "interview_run.expired");
            var webhooks = api.webhooks();
            var test = webhooks.test(webhook.id(), "test-" + webhook.id());
            assertThat(test.type()).isEqualTo("webhook.test");
            await().atMost(PATIENCE)
                    .until(() -> webhooks.delivery(webhook.id(), test.id()).status() == Delivery.Status.SUCCEEDED);
            assertThat(webhooks.test(webhook.id(), "test-" + webhook.id()).id()).isEqualTo(test.id());

            var rotated = webhooks.rotateSecret(webhook.id()).secret().orElseThrow();
            assertThat(rotated).isNotEqualTo(webhook.secret().orElseThrow());
            webhooks.retry(webhook.id(), test.id());
            await().atMost(PATIENCE).until(() -> receiver.messages().size() == 2);
            assertThat(receiver.messages())
                    .extracting(WebhookReceiver.Message::id)
                    .containsOnly(test.id());
            assertThat(receiver.messages().getLast().isSignedWith(rotated)).isTrue();
            assertThat(receiver.messages()
                            .getLast()
                            .isSignedWith(webhook.secret().orElseThrow()))
                    .isTrue();
            await().atMost(PATIENCE)
                    .until(() -> webhooks.delivery(webhook.id(), test.id()).attemptCount() == 2);

            var log = webhooks.deliveries(
                    webhook.id(), Listing.ALL.type("webhook.test").where("status", "succeeded"));
            assertThat(log.data())
                    .singleElement()
                    .satisfies(delivery -> assertThat(
                                    delivery.attempts().getFirst().statusCode())
                            .contains(204));
            assertThat(webhooks.get(webhook.id()).secret()).isEmpty();
        }
    }

    private Webhook webhook(String url, String... eventTypes) {
        var created = api.webhooks().create(WebhookDraft.to(url, eventTypes));
        made.add(created.id());
        return created;
    }
}
