package dev.parley.client.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/** What {@code POST webhooks} takes; {@code eventTypes} empty means everything. */
public record WebhookDraft(
        String url, Optional<String> description, List<String> eventTypes, Optional<JsonNode> metadata) {

    public WebhookDraft {
        eventTypes = List.copyOf(eventTypes);
    }

    /** A webhook that is told of these events; of everything when there are none. */
    public static WebhookDraft to(String url, String... eventTypes) {
        return new WebhookDraft(url, Optional.empty(), List.of(eventTypes), Optional.empty());
    }
}
