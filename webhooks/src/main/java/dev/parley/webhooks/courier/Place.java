package dev.parley.webhooks.courier;

import dev.parley.domain.id.WebhookId;
import dev.parley.domain.webhook.Delivery;
import java.nio.ByteBuffer;
import java.util.UUID;
import org.apache.kafka.common.utils.Bytes;

/**
 * Where a delivery stands in the queue: deliveries of one subject one behind the other.
 *
 * @param number grows with every delivery to the webhook
 */
record Place(WebhookId webhook, UUID subject, long number) {

    private static final int ID_BYTES = 2 * Long.BYTES;
    private static final int KEY_BYTES = 2 * ID_BYTES + Long.BYTES;

    /** The queue's key of the place. */
    Bytes key() {
        return Bytes.wrap(put(put(ByteBuffer.allocate(KEY_BYTES), webhook.value()), subject)
                .putLong(number)
                .array());
    }

    /** The last place of the subject. */
    Place last() {
        return new Place(webhook, subject, Long.MAX_VALUE);
    }

    /** The first place of the delivery's subject. */
    static Place first(WebhookId webhook, UUID subject) {
        return new Place(webhook, subject, 0);
    }

    static Place of(Bytes key) {
        var buffer = ByteBuffer.wrap(key.get());
        var webhook = new WebhookId(uuid(buffer));
        return new Place(webhook, uuid(buffer), buffer.getLong());
    }

    static ByteBuffer put(ByteBuffer buffer, UUID id) {
        return buffer.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    static UUID uuid(ByteBuffer buffer) {
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    /** A delivery in its place. */
    record Held(Place place, Delivery delivery) {

        Held with(Delivery changed) {
            return new Held(place, changed);
        }
    }
}
