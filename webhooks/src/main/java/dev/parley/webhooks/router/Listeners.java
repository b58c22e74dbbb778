package dev.parley.webhooks.router;

import dev.parley.domain.catalog.Webhook;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.webhook.WebhookEventType;
import java.time.Instant;
import java.util.List;

/** Who is told of what. */
@FunctionalInterface
interface Listeners {

    /** The tenant's webhooks that hear such an event that happened then. May block for a moment. */
    List<Webhook> hearing(Tenant tenant, WebhookEventType type, Instant happenedAt);
}
