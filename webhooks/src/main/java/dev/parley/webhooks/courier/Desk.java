package dev.parley.webhooks.courier;

import dev.parley.domain.id.DeliveryId;
import dev.parley.domain.id.WebhookId;
import dev.parley.domain.webhook.Delivery;

/**
 * Where deliveries that are due are handed over, to be sent outside of the stream threads; what comes of it returns as a command.
 * It may forget everything: what is still due is handed over again. Thread-safe; never blocks.
 */
public interface Desk {

    /**
     * How many more deliveries to that webhook it takes now.
     *
     * @param failing whether the last one failed: such a webhook gets little room
     */
    int room(WebhookId webhook, boolean failing);

    /** Whether it has that delivery in hand. */
    boolean has(DeliveryId delivery);

    /** Takes a delivery. */
    void take(Delivery delivery, boolean failing);

    /** What came of that attempt is known. */
    void settled(DeliveryId delivery, int attempt);

    /** Another instance cares for the delivery now. */
    void dropped(DeliveryId delivery);
}
