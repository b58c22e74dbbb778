package dev.parley.webhooks.courier;

import dev.parley.domain.id.DeliveryId;
import dev.parley.domain.id.WebhookId;
import dev.parley.domain.webhook.Delivery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/** Hands over what is due, as long as there is room. Not thread-safe. */
final class HandOver {

    private final Waiting waiting;
    private final Desk desk;
    private final Set<DeliveryId> inHand = new HashSet<>();
    private int turn;

    HandOver(Waiting waiting, Desk desk) {
        this.waiting = waiting;
        this.desk = desk;
    }

    /** Hands over what is due for any webhook; another one is first each time. */
    void lookAtAll(Instant now) {
        var webhooks = new ArrayList<>(waiting.webhooks());
        if (webhooks.isEmpty()) {
            return;
        }
        turn = (turn + 1) % webhooks.size();
        Collections.rotate(webhooks, -turn);
        webhooks.forEach(webhook -> look(webhook, now));
    }

    /** Hands over what is due for that webhook. */
    void look(WebhookId webhook, Instant now) {
        boolean failing = waiting.line(webhook).standing().isFailing();
        if (desk.room(webhook, failing) > 0) {
            waiting.due(webhook, now, delivery -> offer(delivery, failing));
        }
    }

    private boolean offer(Delivery delivery, boolean failing) {
        if (!desk.has(delivery.id())) {
            desk.take(delivery, failing);
            inHand.add(delivery.id());
        }
        return desk.room(delivery.webhookId(), failing) > 0;
    }

    /** What came of that attempt is known. */
    void settled(DeliveryId delivery, int attempt) {
        desk.settled(delivery, attempt);
        if (!desk.has(delivery)) {
            inHand.remove(delivery);
        }
    }

    /** Another task, perhaps elsewhere, cares for them now. */
    void close() {
        inHand.forEach(desk::dropped);
        inHand.clear();
    }
}
