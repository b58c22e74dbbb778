package dev.parley.webhooks.router;

import dev.parley.domain.catalog.Webhook;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.webhook.WebhookEventType;
import dev.parley.kit.definitions.DefinitionReader;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.apache.kafka.common.errors.TimeoutException;

/**
 * The webhooks of the catalog. Whoever made one is told so when its definition is on the log, so an event that followed is
 * routed right when every definition has been read that was there when the event was met. Looking for the end of the log once
 * serves all events that had happened by then. One per stream thread's processor; not thread-safe.
 */
final class KnownWebhooks implements Listeners {

    /** Longer than a transaction that its writer left behind can stay open. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final DefinitionReader definitions;
    private final InstantSource clock;
    private Instant readUpTo = Instant.MIN;

    KnownWebhooks(DefinitionReader definitions, InstantSource clock) {
        this.definitions = definitions;
        this.clock = clock;
    }

    @Override
    public List<Webhook> hearing(Tenant tenant, WebhookEventType type, Instant happenedAt) {
        if (!happenedAt.isBefore(readUpTo)) {
            readOn();
        }
        return definitions.webhooks(tenant).stream()
                .filter(webhook -> webhook.hears(type, happenedAt))
                .toList();
    }

    /** Not having read on is a matter of the moment: the stream starts again, and nothing is lost. */
    private void readOn() {
        Instant begun = clock.instant();
        try {
            if (!definitions.awaitCaughtUp(PATIENCE)) {
                throw new TimeoutException("the definitions of webhooks could not be read up to their end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new org.apache.kafka.common.errors.InterruptException(e);
        }
        readUpTo = begun;
    }
}
