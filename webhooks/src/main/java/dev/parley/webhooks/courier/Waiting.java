package dev.parley.webhooks.courier;

import dev.parley.domain.id.DeliveryId;
import dev.parley.domain.id.WebhookId;
import dev.parley.domain.webhook.Delivery;
import dev.parley.webhooks.courier.Place.Held;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * The pending deliveries of one task with all that has to agree about them: the queue, the index of what is due, the lines. Only
 * the first delivery of a subject is in the index; the next one comes in when it leaves. Not thread-safe.
 */
record Waiting(Queue queue, DueIndex due, Lines lines) {

    /** Puts a delivery behind the others of its subject. */
    void join(Delivery delivery) {
        WebhookId webhook = delivery.webhookId();
        UUID subject = delivery.message().subject();
        Line line = lines.get(webhook);
        var held = new Held(new Place(webhook, subject, line.next()), delivery);
        boolean first = queue.first(webhook, subject).isEmpty();
        queue.put(held);
        if (first) {
            due.put(held);
        }
        lines.put(webhook, line.joined());
    }

    /** The delivery with that id, wherever it waits. */
    Optional<Held> find(WebhookId webhook, UUID subject, DeliveryId id) {
        return queue.find(webhook, subject, id);
    }

    /** Writes down what has become of a delivery that waited; one that has ended leaves, and the next of its subject is due. */
    void change(Held before, Delivery after) {
        WebhookId webhook = before.place().webhook();
        UUID subject = before.place().subject();
        boolean first = isFirst(before);
        if (first) {
            due.remove(before);
        }
        if (after.isPending()) {
            queue.put(before.with(after));
            if (first) {
                due.put(before.with(after));
            }
            return;
        }
        queue.remove(before.place());
        lines.put(webhook, lines.get(webhook).left());
        if (first) {
            queue.first(webhook, subject).ifPresent(due::put);
        }
    }

    private boolean isFirst(Held held) {
        return queue.first(held.place().webhook(), held.place().subject())
                .filter(first -> first.place().equals(held.place()))
                .isPresent();
    }

    Line line(WebhookId webhook) {
        return lines.get(webhook);
    }

    void put(WebhookId webhook, Line line) {
        lines.put(webhook, line);
    }

    /** Whether nothing waits for any webhook. */
    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** The webhooks that something waits for. */
    List<WebhookId> webhooks() {
        return lines.waiting();
    }

    /** Shows what is due for a webhook, for as long as {@code take} says so. */
    void due(WebhookId webhook, Instant now, Function<Delivery, Boolean> take) {
        due.due(
                webhook,
                now,
                place -> queue.at(place)
                        .map(Held::delivery)
                        .map(take)
                        .orElseThrow(() -> new IllegalStateException("what is due is not in the queue")));
    }
}
