package dev.parley.domain.webhook;

import java.time.Instant;
import java.util.Optional;

/**
 * How deliveries to one webhook go, for deciding whether to go on. Immutable.
 *
 * @param enabledAt since when the webhook had been enabled when it was last sent to
 * @param failingSince the first failure after the last success
 * @param givenUpInARow deliveries given up since the last success
 */
public record Standing(Instant enabledAt, Optional<Instant> failingSince, int givenUpInARow) {

    /** Nothing is known. */
    public static final Standing NEW = new Standing(Instant.EPOCH, Optional.empty(), 0);

    /** Whether the last attempt failed. */
    public boolean isFailing() {
        return failingSince.isPresent();
    }

    /**
     * After an attempt. A webhook that was enabled anew begins anew.
     *
     * @param webhookEnabledAt since when the webhook that was sent to had been enabled
     * @param after the delivery after the attempt
     * @param now when the result was written to the log
     */
    public Standing after(AttemptResult result, Instant webhookEnabledAt, Delivery after, Instant now) {
        if (!result.wasSent() || webhookEnabledAt.isBefore(enabledAt)) {
            return this;
        }
        Standing known = webhookEnabledAt.equals(enabledAt) ? this : NEW;
        if (result.succeeded()) {
            return new Standing(webhookEnabledAt, Optional.empty(), 0);
        }
        int givenUp = known.givenUpInARow + (after.status() == DeliveryStatus.FAILED ? 1 : 0);
        return new Standing(webhookEnabledAt, Optional.of(known.failingSince.orElse(now)), givenUp);
    }

    /** Why the webhook should be disabled after an attempt that failed; empty while it should go on. */
    public Optional<DisabledReason> verdict(AttemptResult result, Instant now) {
        if (!result.wasSent() || result.succeeded()) {
            return Optional.empty();
        }
        if (result.error().filter(why -> why == AttemptError.GONE).isPresent()) {
            return Optional.of(DisabledReason.GONE);
        }
        boolean tooLong = failingSince
                .filter(since -> !since.plus(WebhookLimits.FAILING_FOR).isAfter(now))
                .isPresent();
        return tooLong || givenUpInARow >= WebhookLimits.GIVEN_UP_IN_A_ROW
                ? Optional.of(DisabledReason.FAILING)
                : Optional.empty();
    }
}
