package dev.parley.webhooks.send;

import dev.parley.domain.catalog.Webhook;
import dev.parley.domain.id.WebhookId;
import dev.parley.kit.definitions.DefinitionReader;
import java.time.Duration;
import java.util.Optional;

/** The webhooks of the catalog. Thread-safe. */
public final class KnownRecipients implements Recipients {

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);

    private final DefinitionReader definitions;
    private volatile boolean hasReadAll;

    public KnownRecipients(DefinitionReader definitions) {
        this.definitions = definitions;
    }

    @Override
    public Optional<Webhook> find(WebhookId id) throws InterruptedException {
        // What has been read of the log's beginning may be out of date.
        while (!hasReadAll) {
            hasReadAll = definitions.awaitCaughtUp(LOOK_AGAIN);
        }
        return definitions.latest(Webhook.class, Webhook.KIND, id.value());
    }
}
