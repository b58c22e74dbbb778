package dev.parley.webhooks.send;

import dev.parley.domain.webhook.AttemptResult;
import dev.parley.domain.webhook.Delivery;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/** Where the results of attempts go. Thread-safe. */
@FunctionalInterface
public interface Reports {

    /**
     * Reports what came of the delivery's next attempt; completes when it is durable.
     *
     * @param enabledAt since when the webhook that was sent to had been enabled
     */
    CompletableFuture<Void> send(Delivery delivery, Instant enabledAt, AttemptResult result);
}
