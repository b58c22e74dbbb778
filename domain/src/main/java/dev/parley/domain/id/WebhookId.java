package dev.parley.domain.id;

import java.util.UUID;

/** Identifies a webhook. */
public record WebhookId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
