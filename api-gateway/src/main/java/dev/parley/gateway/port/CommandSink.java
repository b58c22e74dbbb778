package dev.parley.gateway.port;

import dev.parley.domain.catalog.CatalogCommand;
import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.domain.run.RunCommand;
import dev.parley.domain.webhook.WebhookCommand;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;

/** Where commands go. Never blocks for the broker. Thread-safe. */
public interface CommandSink {

    /**
     * Writes a run command; completes when it is durable, exceptionally when it is known not to be.
     *
     * @param traceparent the caller's W3C trace context, carried in the record's headers
     */
    CompletableFuture<Void> sendRun(CommandEnvelope<RunCommand> command, Optional<String> traceparent);

    /** Writes a catalog command; see {@link #sendRun}. */
    CompletableFuture<Void> sendCatalog(CommandEnvelope<CatalogCommand> command, Optional<String> traceparent);

    /** Writes a command to the deliveries of a webhook; see {@link #sendRun}. */
    CompletableFuture<Void> sendWebhook(CommandEnvelope<WebhookCommand> command, Optional<String> traceparent);

    /** Partition of the outcomes topics that this gateway reads; empty while it has none. */
    OptionalInt replyPartition();
}
