package dev.parley.domain.catalog;

import dev.parley.domain.id.Tenant;
import dev.parley.domain.id.WebhookId;
import dev.parley.domain.webhook.DisabledReason;
import dev.parley.domain.webhook.WebhookEventType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A webhook at one revision.
 *
 * @param disabled why and since when nothing is sent; empty while it is enabled
 * @param enabledAt since when it is enabled, or was before it was disabled
 */
public record Webhook(
        WebhookId id,
        Tenant tenant,
        long revision,
        WebhookSpec spec,
        Optional<Disabled> disabled,
        Instant enabledAt,
        Signing signing,
        boolean archived,
        Instant createdAt,
        Instant updatedAt)
        implements Definition {

    /** The kind's name in keys. */
    public static final String KIND = "webhook";

    /** Why and since when nothing is sent. */
    public record Disabled(DisabledReason reason, Instant at) {}

    /**
     * What its deliveries are signed with. The secret itself follows from the webhook and the generation.
     *
     * @param generation of its secret, from 1
     * @param previousUntil until when the secret before it signs too
     */
    public record Signing(int generation, Optional<Instant> previousUntil) {

        /** The generation before, if it signs at that time. */
        public Optional<Integer> previousAt(Instant now) {
            return previousUntil.filter(now::isBefore).map(_ -> generation - 1);
        }
    }

    @Override
    public UUID uuid() {
        return id.value();
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Whether deliveries are sent. */
    public boolean isEnabled() {
        return disabled.isEmpty() && !archived;
    }

    /** Whether it is told of what happened then. */
    public boolean hears(WebhookEventType type, Instant happenedAt) {
        return isEnabled()
                && (spec.eventTypes().isEmpty() || spec.eventTypes().contains(type))
                && !happenedAt.isBefore(enabledAt);
    }
}
