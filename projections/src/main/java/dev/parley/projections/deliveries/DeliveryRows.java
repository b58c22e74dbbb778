package dev.parley.projections.deliveries;

import dev.parley.domain.id.DeliveryId;
import dev.parley.domain.id.WebhookId;
import dev.parley.domain.webhook.Delivery;
import dev.parley.domain.webhook.WebhookLimits;
import dev.parley.kit.query.Direction;
import dev.parley.kit.query.ListPosition;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * The deliveries of one partition: by webhook, newest first, and where each of them is. What is older than the log goes back goes
 * when the webhook's next delivery comes.
 */
final class DeliveryRows {

    private static final int KEY_BYTES = 5 * Long.BYTES;
    private static final int PLACE_BYTES = 4 * Long.BYTES;
    private static final int REMOVED_AT_ONCE = 10;

    private final KeyValueStore<Bytes, byte[]> rows;
    private final KeyValueStore<Bytes, byte[]> places;

    /**
     * @param rows {@code webhook, ~created, id} → the record
     * @param places {@code webhook, id} → when it was created
     */
    DeliveryRows(KeyValueStore<Bytes, byte[]> rows, KeyValueStore<Bytes, byte[]> places) {
        this.rows = rows;
        this.places = places;
    }

    void put(Delivery delivery, byte[] record) {
        WebhookId webhook = delivery.webhookId();
        var position = new ListPosition(delivery.createdAt(), delivery.id().value());
        rows.put(key(webhook, position), record);
        places.put(
                place(webhook, delivery.id()),
                ByteBuffer.allocate(Long.BYTES)
                        .putLong(position.createdAt().toEpochMilli())
                        .array());
        if (delivery.version() == 1) {
            forgetBefore(webhook, delivery.createdAt().minus(WebhookLimits.LOG_KEPT));
        }
    }

    private void forgetBefore(WebhookId webhook, Instant end) {
        try (var old = rows.range(bound(webhook, end), last(webhook))) {
            for (int i = 0; i < REMOVED_AT_ONCE && old.hasNext(); i++) {
                Bytes key = old.next().key;
                rows.delete(key);
                places.delete(place(webhook, new DeliveryId(position(key).id())));
            }
        }
    }

    Optional<byte[]> get(WebhookId webhook, DeliveryId id) {
        return Optional.ofNullable(places.get(place(webhook, id)))
                .map(created -> Instant.ofEpochMilli(ByteBuffer.wrap(created).getLong()))
                .flatMap(created -> Optional.ofNullable(rows.get(key(webhook, new ListPosition(created, id.value())))));
    }

    /** Walks over the webhook's deliveries in that direction, from behind the position, for as long as {@code take} says so. */
    void walk(
            WebhookId webhook,
            Direction direction,
            Optional<ListPosition> from,
            BiPredicate<ListPosition, byte[]> take) {
        try (var found = range(webhook, direction, from.map(position -> key(webhook, position)))) {
            boolean goOn = true;
            while (goOn && found.hasNext()) {
                var row = found.next();
                ListPosition position = position(row.key);
                goOn = from.filter(position::equals).isPresent() || take.test(position, row.value);
            }
        }
    }

    private KeyValueIterator<Bytes, byte[]> range(WebhookId webhook, Direction direction, Optional<Bytes> from) {
        return switch (direction) {
            case OLDER -> rows.range(from.orElse(first(webhook)), last(webhook));
            case NEWER -> rows.reverseRange(first(webhook), from.orElse(last(webhook)));
        };
    }

    private static Bytes key(WebhookId webhook, ListPosition position) {
        var buffer = put(ByteBuffer.allocate(KEY_BYTES), webhook.value())
                .putLong(~position.createdAt().toEpochMilli());
        return Bytes.wrap(put(buffer, position.id()).array());
    }

    private static Bytes bound(WebhookId webhook, Instant created) {
        return key(webhook, new ListPosition(created, new UUID(0, 0)));
    }

    /** Times are not negative, so their complements begin with a one. */
    private static Bytes first(WebhookId webhook) {
        return Bytes.wrap(put(ByteBuffer.allocate(KEY_BYTES), webhook.value())
                .putLong(Long.MIN_VALUE)
                .array());
    }

    private static Bytes last(WebhookId webhook) {
        var buffer = put(ByteBuffer.allocate(KEY_BYTES), webhook.value()).putLong(-1L);
        return Bytes.wrap(put(buffer, new UUID(-1L, -1L)).array());
    }

    private static Bytes place(WebhookId webhook, DeliveryId id) {
        return Bytes.wrap(put(put(ByteBuffer.allocate(PLACE_BYTES), webhook.value()), id.value())
                .array());
    }

    private static ListPosition position(Bytes key) {
        var buffer = ByteBuffer.wrap(key.get(), 2 * Long.BYTES, 3 * Long.BYTES);
        Instant created = Instant.ofEpochMilli(~buffer.getLong());
        return new ListPosition(created, new UUID(buffer.getLong(), buffer.getLong()));
    }

    private static ByteBuffer put(ByteBuffer buffer, UUID id) {
        return buffer.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }
}
