package dev.parley.domain.webhook;

import dev.parley.domain.id.DeliveryId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.id.WebhookId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one webhook is told of one event, and what came of it. Changes return the next version.
 *
 * @param version counts the changes, from 1
 * @param failure why it was given up
 * @param attemptCount of all attempts
 * @param attempts the newest of them, oldest first
 * @param nextAttemptAt while it is pending; it waits longer while an earlier delivery of its subject is pending
 * @param round what has been tried since it was queued or retried by hand
 */
public record Delivery(
        Tenant tenant,
        WebhookId webhookId,
        long version,
        WebhookMessage message,
        DeliveryStatus status,
        Optional<DeliveryFailure> failure,
        int attemptCount,
        List<Attempt> attempts,
        Optional<Instant> nextAttemptAt,
        Round round,
        Instant createdAt,
        Instant updatedAt) {

    /**
     * The attempts that count for giving up.
     *
     * @param before attempts of earlier rounds
     * @param since the first attempt of this one
     */
    public record Round(int before, Optional<Instant> since) {}

    public Delivery {
        attempts = List.copyOf(attempts);
    }

    /** A delivery that is to be tried at once. */
    public static Delivery queued(Tenant tenant, WebhookId webhookId, WebhookMessage message, Instant at) {
        return new Delivery(
                tenant,
                webhookId,
                1,
                message,
                DeliveryStatus.PENDING,
                Optional.empty(),
                0,
                List.of(),
                Optional.of(at),
                new Round(0, Optional.empty()),
                at,
                at);
    }

    /** Its id. */
    public DeliveryId id() {
        return message.id();
    }

    /** Whether it is, or will be, tried. */
    public boolean isPending() {
        return status == DeliveryStatus.PENDING;
    }

    /**
     * After an attempt.
     *
     * @param now when the result was written to the log
     * @param chance from 0 to 1, for the next pause
     */
    public Delivery after(AttemptResult result, Instant now, double chance) {
        if (!result.wasSent()) {
            return givenUp(DeliveryFailure.WEBHOOK_DISABLED, now);
        }
        Delivery tried = tried(result, now);
        if (result.succeeded()) {
            return tried.with(DeliveryStatus.SUCCEEDED, Optional.empty(), Optional.empty());
        }
        if (result.error().filter(why -> why == AttemptError.GONE).isPresent()) {
            return tried.with(DeliveryStatus.FAILED, Optional.of(DeliveryFailure.GONE), Optional.empty());
        }
        Optional<Instant> next = RetrySchedule.next(
                tried.attemptCount - tried.round.before,
                tried.round.since.orElse(now),
                now,
                result.retryAfter(),
                chance);
        return next.isPresent()
                ? tried.with(DeliveryStatus.PENDING, Optional.empty(), next)
                : tried.with(DeliveryStatus.FAILED, Optional.of(DeliveryFailure.RETRIES_EXHAUSTED), Optional.empty());
    }

    /** Given up without another attempt. */
    public Delivery givenUp(DeliveryFailure why, Instant now) {
        return changed(now, attemptCount, attempts, round)
                .with(DeliveryStatus.FAILED, Optional.of(why), Optional.empty());
    }

    /** To be tried at once, by hand: with all of a new day to succeed. */
    public Delivery again(Instant now) {
        return changed(now, attemptCount, attempts, new Round(attemptCount, Optional.empty()))
                .with(DeliveryStatus.PENDING, Optional.empty(), Optional.of(now));
    }

    private Delivery tried(AttemptResult result, Instant now) {
        var newest = new ArrayList<>(attempts);
        newest.add(Attempt.of(attemptCount + 1, result));
        int tooMany = Math.max(0, newest.size() - WebhookLimits.ATTEMPTS_KEPT);
        var since = Optional.of(round.since.orElse(now));
        return changed(now, attemptCount + 1, newest.subList(tooMany, newest.size()), new Round(round.before, since));
    }

    private Delivery changed(Instant now, int count, List<Attempt> kept, Round current) {
        return new Delivery(
                tenant,
                webhookId,
                version + 1,
                message,
                status,
                failure,
                count,
                kept,
                nextAttemptAt,
                current,
                createdAt,
                now);
    }

    private Delivery with(DeliveryStatus next, Optional<DeliveryFailure> why, Optional<Instant> nextAttempt) {
        return new Delivery(
                tenant,
                webhookId,
                version,
                message,
                next,
                why,
                attemptCount,
                attempts,
                nextAttempt,
                round,
                createdAt,
                updatedAt);
    }
}
