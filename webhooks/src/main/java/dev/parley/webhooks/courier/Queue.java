package dev.parley.webhooks.courier;

import dev.parley.domain.id.DeliveryId;
import dev.parley.domain.id.WebhookId;
import dev.parley.domain.webhook.Delivery;
import dev.parley.webhooks.courier.Place.Held;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;

/** The pending deliveries of one task. Not thread-safe. */
record Queue(KeyValueStore<Bytes, Delivery> store) {

    void put(Held held) {
        store.put(held.place().key(), held.delivery());
    }

    void remove(Place place) {
        store.delete(place.key());
    }

    /** The delivery in that place. */
    Optional<Held> at(Place place) {
        return Optional.ofNullable(store.get(place.key())).map(delivery -> new Held(place, delivery));
    }

    /** The delivery that the others of its subject wait for. */
    Optional<Held> first(WebhookId webhook, UUID subject) {
        Place first = Place.first(webhook, subject);
        try (var rows = store.range(first.key(), first.last().key())) {
            return rows.hasNext()
                    ? Optional.of(rows.next()).map(row -> new Held(Place.of(row.key), row.value))
                    : Optional.empty();
        }
    }

    /** The delivery with that id, wherever it waits. */
    Optional<Held> find(WebhookId webhook, UUID subject, DeliveryId id) {
        Place first = Place.first(webhook, subject);
        try (var rows = store.range(first.key(), first.last().key())) {
            while (rows.hasNext()) {
                var row = rows.next();
                if (row.value.id().equals(id)) {
                    return Optional.of(new Held(Place.of(row.key), row.value));
                }
            }
        }
        return Optional.empty();
    }
}
