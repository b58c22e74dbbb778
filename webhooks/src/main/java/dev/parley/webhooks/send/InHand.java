package dev.parley.webhooks.send;

import dev.parley.domain.id.DeliveryId;
import dev.parley.domain.id.WebhookId;
import dev.parley.domain.webhook.Delivery;
import java.util.HashMap;
import java.util.Map;

/** The deliveries that are being sent, and how much room is left. Thread-safe. */
final class InHand {

    private final SendLimits limits;
    private final Map<DeliveryId, Item> items = new HashMap<>();
    private final Map<WebhookId, Integer> perWebhook = new HashMap<>();
    private int failing;

    private record Item(WebhookId webhook, int attempt, boolean failing) {}

    InHand(SendLimits limits) {
        this.limits = limits;
    }

    synchronized int room(WebhookId webhook, boolean isFailing) {
        int here = (isFailing ? 1 : limits.perWebhook()) - perWebhook.getOrDefault(webhook, 0);
        int inAll = limits.inAll() - items.size();
        int forFailing = isFailing ? limits.inAll() / 2 - failing : Integer.MAX_VALUE;
        return Math.max(0, Math.min(here, Math.min(inAll, forFailing)));
    }

    synchronized boolean has(DeliveryId delivery) {
        return items.containsKey(delivery);
    }

    synchronized int size() {
        return items.size();
    }

    synchronized void put(Delivery delivery, boolean isFailing) {
        drop(delivery.id());
        items.put(delivery.id(), new Item(delivery.webhookId(), delivery.attemptCount() + 1, isFailing));
        perWebhook.merge(delivery.webhookId(), 1, Integer::sum);
        failing += isFailing ? 1 : 0;
    }

    /** An older attempt's result says nothing of the one in hand. */
    synchronized void settled(DeliveryId delivery, int attempt) {
        Item item = items.get(delivery);
        if (item != null && item.attempt() <= attempt) {
            drop(delivery);
        }
    }

    synchronized void drop(DeliveryId delivery) {
        Item item = items.remove(delivery);
        if (item != null) {
            perWebhook.computeIfPresent(item.webhook(), (_, count) -> count == 1 ? null : count - 1);
            failing -= item.failing() ? 1 : 0;
        }
    }
}
