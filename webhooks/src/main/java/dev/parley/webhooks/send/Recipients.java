package dev.parley.webhooks.send;

import dev.parley.domain.catalog.Webhook;
import dev.parley.domain.id.WebhookId;
import java.util.Optional;

/** Finds webhooks as they are now. */
@FunctionalInterface
public interface Recipients {

    /** The webhook; waits until everything that is known of webhooks has been read. */
    Optional<Webhook> find(WebhookId id) throws InterruptedException;
}
