package dev.parley.webhooks.courier;

import dev.parley.domain.id.WebhookId;
import dev.parley.webhooks.courier.Place.Held;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.function.Predicate;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;

/** The first deliveries of all subjects, by webhook and by when they are due. Not thread-safe. */
record DueIndex(KeyValueStore<Bytes, byte[]> store) {

    private static final int KEY_BYTES = 6 * Long.BYTES;
    private static final byte[] NOTHING = {0};

    void put(Held held) {
        store.put(key(held), NOTHING);
    }

    void remove(Held held) {
        store.delete(key(held));
    }

    /** Walks over what is due for the webhook, the longest due first, for as long as {@code take} says so. */
    void due(WebhookId webhook, Instant now, Predicate<Place> take) {
        try (var rows = store.range(bound(webhook, 0), bound(webhook, now.toEpochMilli() + 1))) {
            boolean goOn = true;
            while (goOn && rows.hasNext()) {
                goOn = take.test(placeOf(rows.next().key));
            }
        }
    }

    private static Bytes key(Held held) {
        Place place = held.place();
        long due = held.delivery().nextAttemptAt().orElseThrow().toEpochMilli();
        var buffer = Place.put(ByteBuffer.allocate(KEY_BYTES), place.webhook().value())
                .putLong(due);
        return Bytes.wrap(
                Place.put(buffer, place.subject()).putLong(place.number()).array());
    }

    private static Bytes bound(WebhookId webhook, long due) {
        return Bytes.wrap(Place.put(ByteBuffer.allocate(KEY_BYTES), webhook.value())
                .putLong(due)
                .array());
    }

    private static Place placeOf(Bytes key) {
        var buffer = ByteBuffer.wrap(key.get());
        var webhook = new WebhookId(Place.uuid(buffer));
        buffer.getLong();
        return new Place(webhook, Place.uuid(buffer), buffer.getLong());
    }
}
