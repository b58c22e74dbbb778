package dev.parley.webhooks.courier;

import dev.parley.domain.id.WebhookId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.streams.state.KeyValueStore;

/** The lines of the webhooks of one task, and which of them are not empty. Not thread-safe. */
final class Lines {

    private final KeyValueStore<UUID, byte[]> store;
    private final Set<WebhookId> waiting = new LinkedHashSet<>();

    Lines(KeyValueStore<UUID, byte[]> store) {
        this.store = store;
        try (var rows = store.all()) {
            rows.forEachRemaining(row -> note(new WebhookId(row.key), Line.ofBytes(row.value)));
        }
    }

    Line get(WebhookId webhook) {
        return Optional.ofNullable(store.get(webhook.value()))
                .map(Line::ofBytes)
                .orElse(Line.EMPTY);
    }

    void put(WebhookId webhook, Line line) {
        store.put(webhook.value(), line.toBytes());
        note(webhook, line);
    }

    /** The webhooks that something waits for. */
    List<WebhookId> waiting() {
        return List.copyOf(waiting);
    }

    /** Whether nothing waits for any webhook. */
    boolean isEmpty() {
        return waiting.isEmpty();
    }

    private void note(WebhookId webhook, Line line) {
        if (line.waiting() > 0) {
            waiting.add(webhook);
        } else {
            waiting.remove(webhook);
        }
    }
}
