package dev.parley.webhooks.courier;

import dev.parley.domain.id.DeliveryId;
import dev.parley.domain.id.WebhookId;
import dev.parley.domain.webhook.Delivery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps what it was handed until the test says what came of it. */
final class TestDesk implements Desk {

    private final Map<DeliveryId, Delivery> inHand = new LinkedHashMap<>();
    int perWebhook = 100;

    @Override
    public int room(WebhookId webhook, boolean failing) {
        long here = inHand.values().stream()
                .filter(delivery -> delivery.webhookId().equals(webhook))
                .count();
        return (int) Math.max(0, (failing ? 1 : perWebhook) - here);
    }

    @Override
    public boolean has(DeliveryId delivery) {
        return inHand.containsKey(delivery);
    }

    @Override
    public void take(Delivery delivery, boolean failing) {
        inHand.put(delivery.id(), delivery);
    }

    @Override
    public void settled(DeliveryId delivery, int attempt) {
        inHand.remove(delivery);
    }

    @Override
    public void dropped(DeliveryId delivery) {
        inHand.remove(delivery);
    }

    List<Delivery> inHand() {
        return List.copyOf(inHand.values());
    }
}
