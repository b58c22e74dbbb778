package dev.parley.kit.query;

import dev.parley.domain.id.DeliveryId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.id.WebhookId;
import dev.parley.domain.query.DeliveryFilter;
import dev.parley.domain.query.Freshness;
import dev.parley.domain.query.ReadResult;
import dev.parley.kit.query.Routes.Kind;
import java.time.Duration;

/** Deliveries on other instances: all of a webhook are on one. Thread-safe. */
final class HttpDeliveries implements DeliveryRecords {

    private static final String PATH = "/deliveries/";

    private final Instances instances;

    HttpDeliveries(Instances instances) {
        this.instances = instances;
    }

    @Override
    public ReadResult<EncodedHistory> delivery(Tenant tenant, WebhookId webhook, DeliveryId id, Freshness freshness) {
        return instances.one(
                Kind.DELIVERY,
                webhook.value(),
                PATH + webhook + "/" + id,
                QueryParameters.of(tenant).with(freshness),
                freshness.patience(),
                Frames::history);
    }

    @Override
    public ReadResult<Slice<EncodedHistory>> deliveries(
            Tenant tenant, WebhookId webhook, DeliveryFilter filter, ListWindow window) {
        var part = instances.one(
                Kind.DELIVERY,
                webhook.value(),
                PATH + webhook,
                QueryParameters.of(tenant).with(window).with(filter),
                Duration.ZERO,
                Frames::slice);
        return Results.map(part, HeldSlice::slice);
    }
}
