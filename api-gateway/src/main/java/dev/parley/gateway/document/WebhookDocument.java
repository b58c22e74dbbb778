package dev.parley.gateway.document;

import dev.parley.domain.catalog.Webhook;
import dev.parley.domain.catalog.Webhook.Disabled;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.domain.webhook.WebhookEventType;
import dev.parley.gateway.json.JsonWriter;
import java.util.Optional;

/** A webhook. */
public final class WebhookDocument {

    private WebhookDocument() {}

    /** Writes the members, without the secret. */
    public static void write(JsonWriter out, Webhook webhook) {
        write(out, webhook, Optional.empty());
    }

    /** Writes the members; the secret for the one who has just made it. */
    public static void write(JsonWriter out, Webhook webhook, Optional<String> secret) {
        var spec = webhook.spec();
        Owner.write(out, Kind.WEBHOOK, webhook.uuid(), webhook.tenant());
        out.text("url", spec.url())
                .text("description", spec.description())
                .texts(
                        "event_types",
                        spec.eventTypes().stream()
                                .sorted()
                                .map(WebhookEventType::wireName)
                                .toList())
                .text("status", webhook.disabled().isPresent() ? "disabled" : "enabled")
                .choice("disabled_reason", webhook.disabled().map(Disabled::reason))
                .time("disabled_at", webhook.disabled().map(Disabled::at))
                .text("secret", secret)
                .time("previous_secret_until", webhook.signing().previousUntil())
                .json("metadata", spec.metadata())
                .time("created_at", webhook.createdAt())
                .time("updated_at", webhook.updatedAt())
                .number("version", webhook.revision())
                .bool("archived", webhook.archived())
                .time("archived_at", webhook.archivedAt())
                .text("object", "webhook");
    }
}
