package dev.parley.domain.webhook;

import dev.parley.domain.id.DeliveryId;
import dev.parley.domain.id.Mode;
import dev.parley.domain.id.OrganizationId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.id.WebhookId;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** Deliveries and attempts for specs. */
final class Attempts {

    static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private Attempts() {}

    static Delivery delivery() {
        var message = new WebhookMessage(
                new DeliveryId(new UUID(1, 1)), WebhookEventType.INTERVIEW_RUN_ACTIVE, new UUID(2, 2), "{}");
        return Delivery.queued(
                new Tenant(new OrganizationId(new UUID(3, 3)), Mode.TEST),
                new WebhookId(new UUID(4, 4)),
                message,
                START);
    }

    static AttemptResult success(Instant at) {
        return new AttemptResult(at, OptionalInt.of(204), 5, Optional.empty(), Optional.empty());
    }

    static AttemptResult failure(Instant at, AttemptError error) {
        return new AttemptResult(at, OptionalInt.empty(), 5, Optional.of(error), Optional.empty());
    }
}
