package dev.parley.domain.query;

import dev.parley.domain.id.DeliveryId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.id.WebhookId;
import dev.parley.domain.webhook.Delivery;

/** What can be asked about deliveries to webhooks. Blocking; call from virtual threads. Thread-safe. */
public interface DeliveryQueries {

    /** The delivery as it stands; {@code freshness} may ask for a version to wait for, not for an older one. */
    ReadResult<Delivery> delivery(Tenant tenant, WebhookId webhook, DeliveryId id, Freshness freshness);

    /**
     * The webhook's deliveries, newest first. Absent when the page is to begin at a delivery that does not exist.
     *
     * @throws IllegalArgumentException if the page begins at a cursor that is none
     */
    ReadResult<Page<Delivery>> deliveries(Tenant tenant, WebhookId webhook, DeliveryFilter filter, PageRequest page);
}
