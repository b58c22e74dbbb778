package dev.parley.domain.webhook;

import static dev.parley.domain.webhook.Attempts.START;
import static dev.parley.domain.webhook.Attempts.delivery;
import static dev.parley.domain.webhook.Attempts.failure;
import static dev.parley.domain.webhook.Attempts.success;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A delivery")
final class DeliverySpec {

    private static final double CHANCE = 0.5;

    @Test
    void is_tried_at_once() {
        assertThat(delivery().isPending()).isTrue();
        assertThat(delivery().nextAttemptAt()).contains(START);
    }

    @Test
    void has_succeeded_once_the_receiver_has_it() {
        Delivery after = delivery().after(success(START), START, CHANCE);
        assertThat(after.status()).isEqualTo(DeliveryStatus.SUCCEEDED);
        assertThat(after.nextAttemptAt()).isEmpty();
        assertThat(after.attempts()).singleElement().satisfies(attempt -> {
            assertThat(attempt.number()).isEqualTo(1);
            assertThat(attempt.statusCode()).hasValue(204);
        });
        assertThat(after.version()).isEqualTo(2);
    }

    @Test
    void is_tried_again_after_a_failure() {
        Delivery after = delivery().after(failure(START, AttemptError.TIMEOUT), START, CHANCE);
        assertThat(after.isPending()).isTrue();
        assertThat(after.nextAttemptAt()).contains(START.plusSeconds(5));
    }

    @Test
    void is_given_up_when_a_day_of_attempts_failed() {
        Delivery delivery = delivery();
        Instant now = START;
        while (delivery.isPending()) {
            now = delivery.nextAttemptAt().orElseThrow();
            delivery = delivery.after(failure(now, AttemptError.HTTP_STATUS), now, CHANCE);
        }
        assertThat(delivery.status()).isEqualTo(DeliveryStatus.FAILED);
        assertThat(delivery.failure()).contains(DeliveryFailure.RETRIES_EXHAUSTED);
        assertThat(now).isEqualTo(START.plus(Duration.ofHours(24)));
        assertThat(delivery.attempts()).hasSize(WebhookLimits.ATTEMPTS_KEPT);
        assertThat(delivery.attempts().getLast().number()).isEqualTo(delivery.attemptCount());
    }

    @Test
    void is_given_up_at_once_when_the_receiver_is_gone_or_the_webhook_disabled() {
        assertThat(delivery()
                        .after(failure(START, AttemptError.GONE), START, CHANCE)
                        .failure())
                .contains(DeliveryFailure.GONE);
        Delivery unsent = delivery().after(failure(START, AttemptError.WEBHOOK_DISABLED), START, CHANCE);
        assertThat(unsent.failure()).contains(DeliveryFailure.WEBHOOK_DISABLED);
        assertThat(unsent.attempts()).isEmpty();
    }

    @Test
    void has_a_whole_day_again_when_it_is_retried_by_hand() {
        Instant later = START.plus(Duration.ofDays(3));
        Delivery again = delivery()
                .after(failure(START, AttemptError.GONE), START, CHANCE)
                .again(later);
        assertThat(again.isPending()).isTrue();
        assertThat(again.failure()).isEmpty();
        assertThat(again.nextAttemptAt()).contains(later);
        Delivery failed = again.after(failure(later, AttemptError.TIMEOUT), later, CHANCE);
        assertThat(failed.nextAttemptAt()).contains(later.plusSeconds(5));
        assertThat(failed.attemptCount()).isEqualTo(2);
    }
}
