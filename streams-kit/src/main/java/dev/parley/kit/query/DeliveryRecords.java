package dev.parley.kit.query;

import dev.parley.domain.id.DeliveryId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.id.WebhookId;
import dev.parley.domain.query.DeliveryFilter;
import dev.parley.domain.query.Freshness;
import dev.parley.domain.query.ReadResult;

/** What projections keep of deliveries to webhooks, still encoded; see {@link Records}. */
public interface DeliveryRecords {

    /** The delivery as it stands. */
    ReadResult<EncodedHistory> delivery(Tenant tenant, WebhookId webhook, DeliveryId id, Freshness freshness);

    /** A part of the webhook's deliveries. */
    ReadResult<Slice<EncodedHistory>> deliveries(
            Tenant tenant, WebhookId webhook, DeliveryFilter filter, ListWindow window);
}
