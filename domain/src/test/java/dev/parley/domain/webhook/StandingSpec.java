package dev.parley.domain.webhook;

import static dev.parley.domain.webhook.Attempts.START;
import static dev.parley.domain.webhook.Attempts.delivery;
import static dev.parley.domain.webhook.Attempts.failure;
import static dev.parley.domain.webhook.Attempts.success;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A webhook")
final class StandingSpec {

    private static final Instant ENABLED = START.minusSeconds(60);

    @Test
    void is_disabled_when_every_attempt_of_three_days_failed() {
        Standing standing = fails(Standing.NEW, START);
        assertThat(standing.isFailing()).isTrue();
        assertThat(verdict(standing, START)).isEmpty();
        Instant late = START.plus(Duration.ofDays(3));
        assertThat(verdict(fails(standing, late.minusMillis(1)), late.minusMillis(1)))
                .isEmpty();
        assertThat(verdict(fails(standing, late), late)).contains(DisabledReason.FAILING);
    }

    @Test
    void begins_anew_with_every_success() {
        Standing standing = fails(Standing.NEW, START);
        Instant late = START.plus(Duration.ofDays(3));
        standing = standing.after(success(late), ENABLED, delivery().after(success(late), late, 0), late);
        assertThat(standing.isFailing()).isFalse();
        assertThat(verdict(fails(standing, late), late)).isEmpty();
    }

    @Test
    void is_disabled_when_a_hundred_deliveries_in_a_row_were_given_up() {
        Standing standing = Standing.NEW;
        Delivery givenUp = delivery().givenUp(DeliveryFailure.RETRIES_EXHAUSTED, START);
        for (int i = 1; i < WebhookLimits.GIVEN_UP_IN_A_ROW; i++) {
            standing = standing.after(failure(START, AttemptError.TIMEOUT), ENABLED, givenUp, START);
            assertThat(verdict(standing, START)).isEmpty();
        }
        standing = standing.after(failure(START, AttemptError.TIMEOUT), ENABLED, givenUp, START);
        assertThat(verdict(standing, START)).contains(DisabledReason.FAILING);
    }

    @Test
    void is_disabled_at_once_when_the_receiver_is_gone() {
        assertThat(Standing.NEW.verdict(failure(START, AttemptError.GONE), START))
                .contains(DisabledReason.GONE);
    }

    @Test
    void begins_anew_when_it_is_enabled_again() {
        Standing standing = fails(Standing.NEW, START);
        Instant late = START.plus(Duration.ofDays(4));
        AttemptResult result = failure(late, AttemptError.TIMEOUT);
        Standing again = standing.after(result, late, delivery().after(result, late, 0), late);
        assertThat(again.verdict(result, late)).isEmpty();
    }

    @Test
    void is_not_judged_by_what_was_not_sent_or_sent_before_it_was_enabled() {
        Standing standing = fails(Standing.NEW, START);
        AttemptResult unsent = failure(START, AttemptError.WEBHOOK_DISABLED);
        assertThat(standing.after(unsent, ENABLED, delivery(), START)).isEqualTo(standing);
        assertThat(standing.verdict(unsent, START.plus(Duration.ofDays(9)))).isEmpty();
        AttemptResult old = success(START);
        assertThat(standing.after(old, ENABLED.minusSeconds(1), delivery(), START))
                .isEqualTo(standing);
    }

    private static Standing fails(Standing standing, Instant at) {
        AttemptResult result = failure(at, AttemptError.TIMEOUT);
        return standing.after(result, ENABLED, delivery().after(result, at, 0), at);
    }

    private static Optional<DisabledReason> verdict(Standing standing, Instant at) {
        return standing.verdict(failure(at, AttemptError.TIMEOUT), at);
    }
}
