package dev.parley.webhooks.courier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.catalog.CatalogCommand;
import dev.parley.domain.envelope.Issuer;
import dev.parley.domain.envelope.Outcome;
import dev.parley.domain.id.DeliveryId;
import dev.parley.domain.webhook.AttemptError;
import dev.parley.domain.webhook.Delivery;
import dev.parley.domain.webhook.DeliveryFailure;
import dev.parley.domain.webhook.DeliveryStatus;
import dev.parley.domain.webhook.DisabledReason;
import dev.parley.domain.webhook.WebhookCommand;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The courier")
final class CourierSpec {

    @TempDir
    private Path folder;

    private CourierDriver courier;

    @BeforeEach
    void start() {
        courier = new CourierDriver(folder);
    }

    @AfterEach
    void stop() {
        courier.close();
    }

    @Test
    void hands_a_delivery_over_at_once_and_once() {
        DeliveryId id = courier.deliver(1, 1, 1);
        assertThat(inHand()).containsExactly(id);
        courier.later(Duration.ofMinutes(1));
        assertThat(inHand()).containsExactly(id);
        assertThat(courier.log())
                .singleElement()
                .satisfies(delivery -> assertThat(delivery.status()).isEqualTo(DeliveryStatus.PENDING));
    }

    @Test
    void keeps_the_order_of_a_subject_and_lets_others_go_on() {
        DeliveryId first = courier.deliver(1, 1, 1);
        DeliveryId second = courier.deliver(1, 1, 2);
        DeliveryId other = courier.deliver(1, 2, 1);
        DeliveryId elsewhere = courier.deliver(2, 1, 1);
        assertThat(inHand()).containsExactly(first, other, elsewhere);
        courier.succeeds(inHand(first));
        assertThat(inHand()).containsExactly(other, elsewhere, second);
    }

    @Test
    void lets_the_next_of_a_subject_go_when_one_is_given_up() {
        DeliveryId first = courier.deliver(1, 1, 1);
        DeliveryId second = courier.deliver(1, 1, 2);
        for (int i = 0; i < 200 && !inHand().contains(second); i++) {
            if (inHand().contains(first)) {
                courier.fails(inHand(first), AttemptError.TIMEOUT);
            }
            courier.later(Duration.ofHours(3));
        }
        assertThat(inHand()).containsExactly(second);
        assertThat(courier.log())
                .filteredOn(delivery -> delivery.failure().isPresent())
                .extracting(Delivery::id)
                .containsExactly(first);
    }

    @Test
    void tries_again_when_the_pause_is_over() {
        DeliveryId id = courier.deliver(1, 1, 1);
        courier.fails(inHand(id), AttemptError.HTTP_STATUS);
        assertThat(inHand()).isEmpty();
        courier.later(Duration.ofSeconds(11));
        assertThat(inHand()).containsExactly(id);
        assertThat(inHand(id).attemptCount()).isEqualTo(1);
    }

    @Test
    void hands_over_again_what_was_forgotten() {
        DeliveryId id = courier.deliver(1, 1, 1);
        courier.desk.dropped(id);
        assertThat(inHand()).isEmpty();
        courier.later(CourierTask.LOOK_EVERY);
        assertThat(inHand()).containsExactly(id);
    }

    @Test
    void passes_over_a_result_that_is_out_of_date() {
        DeliveryId id = courier.deliver(1, 1, 1);
        Delivery asHandedOver = inHand(id);
        courier.fails(asHandedOver, AttemptError.TIMEOUT);
        long before = courier.log().size();
        courier.succeeds(asHandedOver);
        assertThat(courier.log()).isEmpty();
        assertThat(before).isEqualTo(2);
    }

    @Test
    void gives_a_failing_webhook_one_delivery_at_a_time() {
        DeliveryId first = courier.deliver(1, 1, 1);
        courier.fails(inHand(first), AttemptError.TIMEOUT);
        courier.deliver(1, 2, 1);
        courier.deliver(1, 3, 1);
        assertThat(inHand()).hasSize(1);
        courier.succeeds(courier.desk.inHand().getFirst());
        assertThat(inHand()).hasSize(1);
        courier.deliver(1, 4, 1);
        assertThat(inHand()).hasSize(2);
    }

    @Test
    void hands_over_no_more_than_there_is_room_for() {
        courier.desk.perWebhook = 2;
        for (int subject = 1; subject <= 5; subject++) {
            courier.deliver(1, subject, 1);
        }
        assertThat(inHand()).hasSize(2);
        courier.succeeds(courier.desk.inHand().getFirst());
        assertThat(inHand()).hasSize(2);
    }

    @Test
    void asks_the_catalog_to_disable_a_webhook_that_is_gone() {
        DeliveryId id = courier.deliver(1, 1, 1);
        courier.fails(inHand(id), AttemptError.GONE);
        assertThat(courier.catalogCommands())
                .containsExactly(new CatalogCommand.DisableWebhook(DisabledReason.GONE, CourierDriver.ENABLED));
    }

    @Test
    void gives_up_what_was_not_sent_because_the_webhook_is_disabled() {
        courier.deliver(1, 1, 1);
        courier.deliver(1, 1, 2);
        courier.fails(courier.desk.inHand().getFirst(), AttemptError.WEBHOOK_DISABLED);
        courier.fails(courier.desk.inHand().getFirst(), AttemptError.WEBHOOK_DISABLED);
        assertThat(inHand()).isEmpty();
        assertThat(courier.log())
                .filteredOn(delivery -> !delivery.isPending())
                .hasSize(2)
                .allSatisfy(delivery -> assertThat(delivery.failure()).contains(DeliveryFailure.WEBHOOK_DISABLED));
        assertThat(courier.catalogCommands()).isEmpty();
    }

    @Test
    void retries_what_has_ended_when_somebody_asks_and_answers_once_per_command() {
        DeliveryId id = courier.deliver(1, 1, 1);
        courier.succeeds(inHand(id));
        Delivery ended = courier.log().getLast();
        UUID command = new UUID(30, 1);
        courier.send(1, Issuer.API, command, new WebhookCommand.RetryDelivery(ended));
        courier.send(1, Issuer.API, command, new WebhookCommand.RetryDelivery(ended));
        assertThat(inHand()).containsExactly(id);
        assertThat(courier.outcomes())
                .hasSize(2)
                .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Outcome.Accepted.class));
        assertThat(courier.log())
                .singleElement()
                .satisfies(delivery -> assertThat(delivery.isPending()).isTrue());
    }

    @Test
    void retries_what_waits_for_its_next_attempt_at_once() {
        DeliveryId id = courier.deliver(1, 1, 1);
        courier.fails(inHand(id), AttemptError.TIMEOUT);
        courier.send(
                1,
                Issuer.API,
                new UUID(30, 2),
                new WebhookCommand.RetryDelivery(courier.log().getLast()));
        assertThat(inHand()).containsExactly(id);
    }

    @Test
    void retries_no_delivery_of_another_webhook() {
        DeliveryId id = courier.deliver(1, 1, 1);
        courier.succeeds(inHand(id));
        courier.send(
                2,
                Issuer.API,
                new UUID(30, 3),
                new WebhookCommand.RetryDelivery(courier.log().getLast()));
        assertThat(courier.outcomes()).singleElement().isInstanceOf(Outcome.Rejected.class);
        assertThat(inHand()).isEmpty();
    }

    @Test
    void answers_nobody_but_the_api() {
        courier.succeeds(inHand(courier.deliver(1, 1, 1)));
        assertThat(courier.outcomes()).isEmpty();
    }

    @Test
    void has_the_topology_that_is_checked_in() throws IOException {
        try (var written = CourierSpec.class.getResourceAsStream("/courier-topology.txt")) {
            assertThat(written).as("courier-topology.txt").isNotNull();
            assertThat(CourierDriver.topology(new TestDesk())
                            .describe()
                            .toString()
                            .strip())
                    .isEqualTo(new String(written.readAllBytes(), StandardCharsets.UTF_8).strip());
        }
    }

    private List<DeliveryId> inHand() {
        return courier.desk.inHand().stream().map(Delivery::id).toList();
    }

    private Delivery inHand(DeliveryId id) {
        return courier.desk.inHand().stream()
                .filter(delivery -> delivery.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
