package dev.parley.domain.webhook;

import dev.parley.domain.id.DeliveryId;
import java.time.Instant;
import java.util.UUID;

/** What can be asked of the deliveries of one webhook; the command's meta names the webhook. */
public sealed interface WebhookCommand {

    /** Delivers the message. */
    record Deliver(WebhookMessage message) implements WebhookCommand {}

    /**
     * Tries again at once what waits for its next attempt, or has ended.
     *
     * @param delivery as the asker saw it: what has ended is kept in the log only
     */
    record RetryDelivery(Delivery delivery) implements WebhookCommand {}

    /**
     * Tells what came of an attempt.
     *
     * @param number of the attempt; one that is not the next is out of date
     * @param subject of the delivery
     * @param enabledAt since when the webhook that was sent to had been enabled
     */
    record RecordAttempt(DeliveryId deliveryId, UUID subject, int number, Instant enabledAt, AttemptResult result)
            implements WebhookCommand {}
}
