package dev.parley.gateway.document;

import dev.parley.domain.id.PublicIds;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.domain.webhook.Attempt;
import dev.parley.domain.webhook.Delivery;
import dev.parley.gateway.json.JsonParsing;
import dev.parley.gateway.json.JsonWriter;
import java.nio.charset.StandardCharsets;

/** A delivery to a webhook. */
public final class DeliveryDocument {

    private DeliveryDocument() {}

    /** Writes the members. */
    public static void write(JsonWriter out, Delivery delivery) {
        Owner.write(out, Kind.DELIVERY, delivery.id().value(), delivery.tenant());
        out.text(
                        "webhook_id",
                        PublicIds.format(Kind.WEBHOOK, delivery.webhookId().value()))
                .text("type", delivery.message().type().wireName())
                .choice("status", delivery.status())
                .choice("failure", delivery.failure())
                .number("attempt_count", delivery.attemptCount())
                .objects("attempts", delivery.attempts(), DeliveryDocument::attempt)
                .time("next_attempt_at", delivery.nextAttemptAt())
                .json(
                        "payload",
                        JsonParsing.parseTrusted(delivery.message().payload().getBytes(StandardCharsets.UTF_8)))
                .time("created_at", delivery.createdAt())
                .time("updated_at", delivery.updatedAt())
                .number("version", delivery.version())
                .text("object", "webhook_delivery");
    }

    private static void attempt(JsonWriter out, Attempt attempt) {
        out.number("number", attempt.number())
                .time("at", attempt.at())
                .number("status_code", attempt.statusCode())
                .number("latency_ms", attempt.latencyMs())
                .choice("error", attempt.error());
    }
}
