package dev.parley.gateway.kafka;

import dev.parley.domain.catalog.CatalogCommand;
import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.domain.run.RunCommand;
import dev.parley.domain.webhook.WebhookCommand;
import dev.parley.gateway.port.CommandSink;
import dev.parley.kit.command.CommandSender;
import dev.parley.kit.outcome.OutcomeReader;
import dev.parley.kit.topic.Topics;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;

/** Commands go to their topics; outcomes come back on the leased partition. */
public record KafkaCommandSink(CommandSender sender, OutcomeReader outcomes) implements CommandSink {

    @Override
    public CompletableFuture<Void> sendRun(CommandEnvelope<RunCommand> command, Optional<String> traceparent) {
        return sender.send(Topics.RUN_COMMANDS, command, traceparent);
    }

    @Override
    public CompletableFuture<Void> sendCatalog(CommandEnvelope<CatalogCommand> command, Optional<String> traceparent) {
        return sender.send(Topics.CATALOG_COMMANDS, command, traceparent);
    }

    @Override
    public CompletableFuture<Void> sendWebhook(CommandEnvelope<WebhookCommand> command, Optional<String> traceparent) {
        return sender.send(Topics.WEBHOOK_COMMANDS, command, traceparent);
    }

    @Override
    public OptionalInt replyPartition() {
        return outcomes.replyPartition();
    }
}
