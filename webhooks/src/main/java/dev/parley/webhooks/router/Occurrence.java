package dev.parley.webhooks.router;

import dev.parley.domain.json.Json;
import dev.parley.domain.webhook.WebhookEventType;
import dev.parley.schemas.mapping.JsonText;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.UUID;

/**
 * Something that webhooks are told of.
 *
 * @param subject what it is about; its deliveries keep their order
 * @param data ids and states, no words of anybody
 */
record Occurrence(WebhookEventType type, UUID subject, Instant at, Json.Object data) {

    /** The body that is delivered, as Standard Webhooks has it. */
    String payload() {
        var members = new LinkedHashMap<String, Json>();
        members.put("type", Json.text(type.wireName()));
        members.put("timestamp", Json.text(at.toString()));
        members.put("data", data);
        return JsonText.render(new Json.Object(members));
    }
}
