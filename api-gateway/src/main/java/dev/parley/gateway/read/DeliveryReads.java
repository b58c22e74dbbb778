package dev.parley.gateway.read;

import dev.parley.domain.id.DeliveryId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.id.WebhookId;
import dev.parley.domain.query.DeliveryFilter;
import dev.parley.domain.query.DeliveryQueries;
import dev.parley.domain.query.Freshness;
import dev.parley.domain.query.Page;
import dev.parley.domain.query.PageRequest;
import dev.parley.domain.webhook.Delivery;
import dev.parley.gateway.problem.Result;
import java.time.Duration;
import java.util.OptionalLong;

/** Reads deliveries to webhooks. Blocking; thread-safe. */
public final class DeliveryReads {

    private final DeliveryQueries queries;
    private final Duration patience;

    public DeliveryReads(DeliveryQueries queries, Duration patience) {
        this.queries = queries;
        this.patience = patience;
    }

    /** The delivery, at that version or a newer one. */
    public Result<Delivery> delivery(Tenant tenant, WebhookId webhook, DeliveryId id, OptionalLong minVersion) {
        var freshness = minVersion.isPresent() ? Freshness.atLeast(minVersion.getAsLong(), patience) : Freshness.ANY;
        return ReadAnswers.required(queries.delivery(tenant, webhook, id, freshness), "delivery");
    }

    /** The webhook's deliveries, newest first. */
    public Result<Page<Delivery>> deliveries(
            Tenant tenant, WebhookId webhook, DeliveryFilter filter, PageRequest page) {
        return ReadAnswers.page(queries.deliveries(tenant, webhook, filter, page), page.start());
    }
}
