package dev.parley.schemas.mapping;

import static dev.parley.schemas.mapping.Optionals.orNull;

import dev.parley.avro.common.DeliveryMeta;
import dev.parley.avro.webhook.delivery.WebhookDelivery;
import dev.parley.domain.id.DeliveryId;
import dev.parley.domain.id.WebhookId;
import dev.parley.domain.webhook.Attempt;
import dev.parley.domain.webhook.AttemptResult;
import dev.parley.domain.webhook.Delivery;
import dev.parley.domain.webhook.WebhookMessage;
import java.time.Duration;
import java.util.function.Function;

/** Deliveries to webhooks and their parts. */
public final class Deliveries {

    private Deliveries() {}

    public static WebhookDelivery encode(Delivery it) {
        return new WebhookDelivery(
                meta(it),
                encode(it.message()),
                Enums.DELIVERY_STATUS.encode(it.status()),
                orNull(it.failure(), Enums.DELIVERY_FAILURE::encode),
                it.attemptCount(),
                Lists.map(it.attempts(), Deliveries::encode),
                orNull(it.nextAttemptAt(), Function.identity()),
                it.round().before(),
                orNull(it.round().since(), Function.identity()));
    }

    public static Delivery decode(WebhookDelivery it) {
        DeliveryMeta meta = it.getMeta();
        return new Delivery(
                Metas.tenant(meta.getOrganizationId(), meta.getMode()),
                new WebhookId(meta.getWebhookId()),
                meta.getVersion(),
                decode(it.getMessage()),
                Enums.DELIVERY_STATUS.decode(it.getStatus()),
                it.getFailure().map(Enums.DELIVERY_FAILURE::decode),
                it.getAttemptCount(),
                Lists.map(it.getAttempts(), Deliveries::decode),
                it.getNextAttemptAt(),
                new Delivery.Round(it.getAttemptsBefore(), it.getTriedSince()),
                meta.getCreatedAt(),
                meta.getUpdatedAt());
    }

    public static dev.parley.avro.common.WebhookMessage encode(WebhookMessage it) {
        return new dev.parley.avro.common.WebhookMessage(
                it.id().value(), Enums.WEBHOOK_EVENT_TYPE.encode(it.type()), it.subject(), it.payload());
    }

    public static WebhookMessage decode(dev.parley.avro.common.WebhookMessage it) {
        return new WebhookMessage(
                new DeliveryId(it.getDeliveryId()),
                Enums.WEBHOOK_EVENT_TYPE.decode(it.getType()),
                it.getSubject(),
                it.getPayload());
    }

    public static dev.parley.avro.common.AttemptResult encode(AttemptResult it) {
        return new dev.parley.avro.common.AttemptResult(
                it.at(),
                orNull(it.statusCode()),
                it.latencyMs(),
                orNull(it.error(), Enums.ATTEMPT_ERROR::encode),
                orNull(it.retryAfter(), Duration::toMillis));
    }

    public static AttemptResult decode(dev.parley.avro.common.AttemptResult it) {
        return new AttemptResult(
                it.getAt(),
                Optionals.ofInt(it.getStatusCode()),
                it.getLatencyMs(),
                it.getError().map(Enums.ATTEMPT_ERROR::decode),
                it.getRetryAfterMs().map(Duration::ofMillis));
    }

    private static DeliveryMeta meta(Delivery it) {
        return new DeliveryMeta(
                it.id().value(),
                it.tenant().organization().value(),
                Metas.mode(it.tenant()),
                it.webhookId().value(),
                it.version(),
                it.createdAt(),
                it.updatedAt());
    }

    private static dev.parley.avro.common.Attempt encode(Attempt it) {
        return new dev.parley.avro.common.Attempt(
                it.number(),
                it.at(),
                orNull(it.statusCode()),
                it.latencyMs(),
                orNull(it.error(), Enums.ATTEMPT_ERROR::encode));
    }

    private static Attempt decode(dev.parley.avro.common.Attempt it) {
        return new Attempt(
                it.getNumber(),
                it.getAt(),
                Optionals.ofInt(it.getStatusCode()),
                it.getLatencyMs(),
                it.getError().map(Enums.ATTEMPT_ERROR::decode));
    }
}
