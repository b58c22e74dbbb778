package dev.parley.domain.catalog;

import dev.parley.domain.json.Json;
import dev.parley.domain.webhook.WebhookEventType;
import java.util.Optional;
import java.util.Set;

/**
 * What is said of a webhook.
 *
 * @param url where deliveries go
 * @param eventTypes what it is told of; empty: everything
 */
public record WebhookSpec(
        String url, Optional<String> description, Set<WebhookEventType> eventTypes, Json.Object metadata) {
    public WebhookSpec {
        eventTypes = Set.copyOf(eventTypes);
    }
}
