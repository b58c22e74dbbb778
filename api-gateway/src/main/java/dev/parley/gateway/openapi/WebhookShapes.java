package dev.parley.gateway.openapi;

import dev.parley.domain.catalog.Webhook;
import dev.parley.domain.catalog.WebhookSpec;
import dev.parley.domain.id.DeliveryId;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.domain.id.WebhookId;
import dev.parley.domain.webhook.AttemptError;
import dev.parley.domain.webhook.AttemptResult;
import dev.parley.domain.webhook.Delivery;
import dev.parley.domain.webhook.DeliveryFailure;
import dev.parley.domain.webhook.DeliveryStatus;
import dev.parley.domain.webhook.DisabledReason;
import dev.parley.domain.webhook.WebhookEventType;
import dev.parley.domain.webhook.WebhookLimits;
import dev.parley.domain.webhook.WebhookMessage;
import dev.parley.gateway.document.DeliveryDocument;
import dev.parley.gateway.document.ListDocument;
import dev.parley.gateway.document.WebhookDocument;
import dev.parley.gateway.input.WebhookRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Webhooks and deliveries as the API takes and shows them. */
final class WebhookShapes {

    /** What POST takes. */
    static final Members NEW = Shape.object("NewWebhook")
            .with(
                    "url",
                    Shape.webAddress(WebhookLimits.URL_BYTES)
                            .describedAs(
                                    "Where deliveries go: https, to the public internet, unless the operator allows more."))
            .optional("description", Shape.text(WebhookLimits.DESCRIPTION_BYTES))
            .optional(
                    "event_types",
                    Shape.list(Shape.oneOf(WebhookRequest.eventTypes()), WebhookEventType.values().length)
                            .describedAs("What it is told of; everything when it is left out or empty."))
            .optional("metadata", Owned.metadata());

    /** What PATCH takes. */
    static final Members PATCH =
            NEW.with("status", Shape.choice(WebhookRequest.Status.class)).asPatch("WebhookPatch");

    /** What rotating takes. */
    static final Members ROTATION = Shape.object("WebhookSecretRotation")
            .optional(
                    "overlap_hours",
                    Shape.whole(0, WebhookLimits.LONGEST_OVERLAP.toHours())
                            .describedAs("For how long the secret before signs too; "
                                    + WebhookLimits.ROTATION_OVERLAP.toHours() + " when it is left out."));

    /** A webhook. */
    static final Members WEBHOOK = Owned.object("Webhook", Kind.WEBHOOK)
            .with("url", Shape.text())
            .with("description", Shape.text().orNull())
            .with("event_types", Shape.list(Shape.oneOf(WebhookRequest.eventTypes())))
            .with("status", Shape.choice(WebhookRequest.Status.class))
            .with("disabled_reason", Shape.choice(DisabledReason.class).orNull())
            .with("disabled_at", Shape.time().orNull())
            .with(
                    "secret",
                    Shape.text().orNull().describedAs("Only in the answers that make it: creating and rotating."))
            .with("previous_secret_until", Shape.time().orNull())
            .with("metadata", Shape.freeObject())
            .with(Owned.times())
            .with("version", Shape.version())
            .with(Owned.archivable())
            .with("object", Shape.constant("webhook"));

    /** A delivery. */
    static final Members DELIVERY = Owned.object("WebhookDelivery", Kind.DELIVERY)
            .with("webhook_id", Shape.id(Kind.WEBHOOK))
            .with(
                    "type",
                    Shape.oneOf(Arrays.stream(WebhookEventType.values())
                            .map(WebhookEventType::wireName)
                            .toList()))
            .with("status", Shape.choice(DeliveryStatus.class))
            .with("failure", Shape.choice(DeliveryFailure.class).orNull())
            .with("attempt_count", Shape.count())
            .with(
                    "attempts",
                    Shape.list(
                            Shape.object("WebhookAttempt")
                                    .with("number", Shape.count())
                                    .with("at", Shape.time())
                                    .with("status_code", Shape.count().orNull())
                                    .with("latency_ms", Shape.count())
                                    .with(
                                            "error",
                                            Shape.choice(AttemptError.class).orNull()),
                            WebhookLimits.ATTEMPTS_KEPT))
            .with("next_attempt_at", Shape.time().orNull())
            .with("payload", Shape.freeObject())
            .with(Owned.times())
            .with("version", Shape.version())
            .with("object", Shape.constant("webhook_delivery"));

    private static final Webhook SAMPLE = new Webhook(
            new WebhookId(Owned.sampleId(40)),
            Owned.TENANT,
            1,
            new WebhookSpec(
                    "https://acme.example/parley",
                    Optional.of("Our CRM"),
                    Set.of(WebhookEventType.INTERVIEW_RUN_COMPLETED, WebhookEventType.ANALYSIS_COMPLETED),
                    Owned.METADATA),
            Optional.empty(),
            Owned.CREATED,
            new Webhook.Signing(1, Optional.empty()),
            false,
            Owned.CREATED,
            Owned.CREATED);

    private static final Delivery SAMPLE_DELIVERY = Delivery.queued(
                    Owned.TENANT,
                    SAMPLE.id(),
                    new WebhookMessage(
                            new DeliveryId(Owned.sampleId(41)),
                            WebhookEventType.WEBHOOK_TEST,
                            Owned.sampleId(41),
                            "{\"type\":\"webhook.test\",\"timestamp\":\"2026-05-04T09:30:00Z\",\"data\":{}}"),
                    Owned.CREATED)
            .after(
                    new AttemptResult(Owned.CREATED, OptionalInt.of(204), 12, Optional.empty(), Optional.empty()),
                    Owned.UPDATED,
                    0);

    private WebhookShapes() {}

    static Example example() {
        return Example.of("webhook", "A webhook", out -> WebhookDocument.write(out, SAMPLE));
    }

    static Example withSecret() {
        return Example.of(
                "webhook",
                "A webhook with its secret",
                out -> WebhookDocument.write(out, SAMPLE, Optional.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")));
    }

    static Example page() {
        return Example.of(
                "page",
                "The first page",
                ListDocument.bytes(List.of(SAMPLE), Optional.empty(), WebhookDocument::write));
    }

    static Example delivery() {
        return Example.of("delivery", "A delivery", out -> DeliveryDocument.write(out, SAMPLE_DELIVERY));
    }

    static Example deliveries() {
        return Example.of(
                "page",
                "The first page",
                ListDocument.bytes(List.of(SAMPLE_DELIVERY), Optional.empty(), DeliveryDocument::write));
    }
}
