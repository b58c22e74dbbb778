package dev.parley.client;

import dev.parley.client.http.Call;
import dev.parley.client.http.KnownVersions;
import dev.parley.client.http.Query;
import dev.parley.client.http.Transport;
import dev.parley.client.model.Delivery;
import dev.parley.client.model.Page;
import dev.parley.client.model.Webhook;
import dev.parley.client.model.WebhookDraft;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;

/** Webhooks and what was delivered to them. What a receiver gets is checked by a {@link WebhookVerifier}. */
public final class Webhooks extends Catalog<Webhook, WebhookDraft> {

    private static final Map<String, Object> NOTHING = Map.of();

    Webhooks(Transport transport, KnownVersions known) {
        super(transport, known, "webhooks", Webhook.class, Webhook::id);
    }

    /** Makes another secret; the one before signs beside it for as long as the server thinks best. */
    public Webhook rotateSecret(String id) {
        return changed(Call.post(path(id) + "/rotate-secret", NOTHING));
    }

    /** Makes another secret; the one before signs beside it for so long, in whole hours. */
    public Webhook rotateSecret(String id, Duration overlap) {
        return changed(Call.post(path(id) + "/rotate-secret", Map.of("overlap_hours", overlap.toHours())));
    }

    /** Sends a {@code webhook.test}. */
    public Delivery test(String id) {
        return delivery(Call.post(path(id) + "/test", NOTHING));
    }

    /** Sends a {@code webhook.test}; again under the same key, it is the same one. */
    public Delivery test(String id, String idempotencyKey) {
        return delivery(Call.post(path(id) + "/test", NOTHING).under(idempotencyKey));
    }

    /** A page of its deliveries, newest first. */
    public Page<Delivery> deliveries(String id, Listing listing) {
        return Lists.page(transport(), path(id) + "/deliveries", listing, Delivery.class);
    }

    /** All its deliveries, page by page as they are read. */
    public Stream<Delivery> allDeliveries(String id, Listing listing) {
        return Lists.all(listing, page -> deliveries(id, page));
    }

    /** A delivery. */
    public Delivery delivery(String id, String deliveryId) {
        return delivery(Call.get(path(id) + "/deliveries/" + deliveryId, Query.NONE));
    }

    /** Tries a delivery again at once. */
    public Delivery retry(String id, String deliveryId) {
        return delivery(Call.post(path(id) + "/deliveries/" + deliveryId + "/retry", NOTHING));
    }

    private Delivery delivery(Call call) {
        return transport().send(call).as(Delivery.class);
    }
}
