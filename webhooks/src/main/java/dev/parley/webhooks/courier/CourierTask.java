package dev.parley.webhooks.courier;

import dev.parley.domain.envelope.Issuer;
import dev.parley.domain.envelope.Outcome;
import dev.parley.domain.envelope.RejectionCode;
import dev.parley.domain.id.DeliveryId;
import dev.parley.domain.id.DerivedId;
import dev.parley.domain.webhook.Delivery;
import dev.parley.domain.webhook.DeliveryFailure;
import dev.parley.domain.webhook.WebhookCommand.Deliver;
import dev.parley.domain.webhook.WebhookCommand.RecordAttempt;
import dev.parley.domain.webhook.WebhookCommand.RetryDelivery;
import dev.parley.domain.webhook.WebhookLimits;
import dev.parley.domain.webhook.WebhookMessage;
import dev.parley.kit.decide.Deduplication;
import dev.parley.kit.decide.Emissions;
import dev.parley.kit.decide.Outcomes;
import dev.parley.kit.streams.Alarm;
import dev.parley.webhooks.courier.Place.Held;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.streams.processor.api.ProcessorContext;

/**
 * The commands of one partition, one after the other. What comes of the log alone, the router's and the dispatcher's commands, is
 * told apart by the state; only commands from the API are remembered, and only their senders wait for an outcome. Not thread-safe.
 */
final class CourierTask {

    static final Duration LOOK_EVERY = Duration.ofMillis(100);

    private final ProcessorContext<Object, Object> context;
    private final Waiting waiting;
    private final Deduplication deduplication;
    private final CourierRecords records;
    private final HandOver handOver;
    private final Alarm alarm;

    CourierTask(
            ProcessorContext<Object, Object> context,
            Waiting waiting,
            Deduplication deduplication,
            CourierRecords records,
            HandOver handOver) {
        this.context = context;
        this.waiting = waiting;
        this.deduplication = deduplication;
        this.records = records;
        this.handOver = handOver;
        this.alarm = new Alarm(context, LOOK_EVERY, _ -> look());
        alarm.soonIf(!waiting.isEmpty());
    }

    /** Takes a command, and hands over what is due for its webhook then. */
    void take(LoggedCommand command) {
        var emissions = new Emissions(command.appendedAt());
        Optional<Outcome> again = command.meta().issuer() == Issuer.API
                ? deduplication.answer(command.meta(), command.appendedAt())
                : Optional.empty();
        again.ifPresentOrElse(outcome -> records.add(emissions, command, outcome), () -> carryOut(command, emissions));
        emissions.forward(context);
        handOver.look(command.webhook(), now());
        alarm.soonIf(!waiting.isEmpty());
    }

    /** Hands over what is due for any webhook. */
    private void look() {
        handOver.lookAtAll(now());
        alarm.soonIf(!waiting.isEmpty());
    }

    /** Another task cares for what is in hand here. */
    void close() {
        handOver.close();
    }

    private Instant now() {
        return Instant.ofEpochMilli(context.currentSystemTimeMs());
    }

    private void carryOut(LoggedCommand command, Emissions emissions) {
        switch (command.envelope().command()) {
            case Deliver(var message) -> deliver(command, message, emissions);
            case RecordAttempt attempt -> record(command, attempt, emissions);
            case RetryDelivery(var delivery) -> retry(command, delivery, emissions);
        }
    }

    private void deliver(LoggedCommand command, WebhookMessage message, Emissions emissions) {
        var queued = Delivery.queued(command.meta().tenant(), command.webhook(), message, command.appendedAt());
        boolean full = waiting.line(command.webhook()).waiting() >= WebhookLimits.WAITING_DELIVERIES;
        var delivery = full ? queued.givenUp(DeliveryFailure.QUEUE_FULL, command.appendedAt()) : queued;
        records.add(emissions, command, delivery);
        answer(command, accepted(command, delivery), emissions);
        if (delivery.isPending()) {
            waiting.join(delivery);
        }
    }

    private void retry(LoggedCommand command, Delivery seen, Emissions emissions) {
        if (!seen.webhookId().equals(command.webhook())
                || !seen.tenant().equals(command.meta().tenant())) {
            answer(
                    command,
                    Outcomes.rejected(command.meta(), RejectionCode.NOT_FOUND, "There is no such delivery."),
                    emissions);
            return;
        }
        Optional<Held> held = waiting.find(command.webhook(), seen.message().subject(), seen.id());
        Delivery again = held.map(Held::delivery).orElse(seen).again(command.appendedAt());
        records.add(emissions, command, again);
        answer(command, accepted(command, again), emissions);
        held.ifPresentOrElse(before -> waiting.change(before, again), () -> waiting.join(again));
    }

    private void record(LoggedCommand command, RecordAttempt attempt, Emissions emissions) {
        waiting.find(command.webhook(), attempt.subject(), attempt.deliveryId())
                .filter(held -> held.delivery().attemptCount() + 1 == attempt.number())
                .ifPresent(held -> record(command, attempt, held, emissions));
        handOver.settled(attempt.deliveryId(), attempt.number());
    }

    private void record(LoggedCommand command, RecordAttempt attempt, Held held, Emissions emissions) {
        Instant now = command.appendedAt();
        var after = held.delivery().after(attempt.result(), now, chance(attempt.deliveryId(), attempt.number()));
        records.add(emissions, command, after);
        var standing =
                waiting.line(command.webhook()).standing().after(attempt.result(), attempt.enabledAt(), after, now);
        standing.verdict(attempt.result(), now)
                .ifPresent(reason -> records.disable(emissions, command, reason, attempt.enabledAt()));
        waiting.change(held, after);
        waiting.put(command.webhook(), waiting.line(command.webhook()).with(standing));
    }

    private static Outcome accepted(LoggedCommand command, Delivery delivery) {
        return Outcomes.accepted(command.meta(), delivery.version(), Optional.empty());
    }

    private void answer(LoggedCommand command, Outcome outcome, Emissions emissions) {
        if (command.meta().issuer() == Issuer.API) {
            var told = records.add(emissions, command, outcome);
            var entry = Deduplication.entry(command.meta(), command.appendedAt(), told);
            deduplication.remember(command.meta(), command.appendedAt(), entry);
        }
    }

    /** From 0 to 1; follows from delivery and attempt, so that a redone decision is the same. */
    private static double chance(DeliveryId delivery, int attempt) {
        UUID digest = DerivedId.of("retry", delivery + ":" + attempt);
        return (digest.getLeastSignificantBits() >>> 11 & ((1L << 53) - 1)) * 0x1.0p-53;
    }
}
