package dev.parley.webhooks.send;

import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.domain.envelope.CommandMeta;
import dev.parley.domain.envelope.Issuer;
import dev.parley.domain.id.CommandId;
import dev.parley.domain.id.DerivedId;
import dev.parley.domain.webhook.AttemptResult;
import dev.parley.domain.webhook.Delivery;
import dev.parley.domain.webhook.WebhookCommand;
import dev.parley.kit.command.CommandSender;
import dev.parley.kit.topic.Topics;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;

/** Reports as commands to the courier; their ids follow from delivery and attempt. Thread-safe. */
public final class AttemptCommands implements Reports {

    private static final String ISSUED_BY = "webhook-dispatcher";

    private final CommandSender sender;
    private final InstantSource clock;

    public AttemptCommands(CommandSender sender, InstantSource clock) {
        this.sender = sender;
        this.clock = clock;
    }

    @Override
    public CompletableFuture<Void> send(Delivery delivery, Instant enabledAt, AttemptResult result) {
        int number = delivery.attemptCount() + 1;
        var command = new WebhookCommand.RecordAttempt(
                delivery.id(), delivery.message().subject(), number, enabledAt, result);
        return sender.send(
                Topics.WEBHOOK_COMMANDS, new CommandEnvelope<>(meta(delivery, number), command), Optional.empty());
    }

    private CommandMeta meta(Delivery delivery, int number) {
        String name = delivery.id() + ":" + number;
        return new CommandMeta(
                new CommandId(DerivedId.of("webhook-attempt", name)),
                delivery.tenant(),
                delivery.webhookId().value(),
                Issuer.WORKER,
                ISSUED_BY,
                clock.instant(),
                name,
                OptionalInt.empty(),
                false,
                OptionalLong.empty(),
                delivery.id().toString(),
                Optional.of(delivery.id().toString()));
    }
}
