package dev.parley.kit.query;

import dev.parley.domain.id.DeliveryId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.id.WebhookId;
import dev.parley.domain.query.DeliveryFilter;
import dev.parley.domain.query.DeliveryQueries;
import dev.parley.domain.query.Freshness;
import dev.parley.domain.query.Page;
import dev.parley.domain.query.PageRequest;
import dev.parley.domain.query.ReadResult;
import dev.parley.domain.webhook.Delivery;
import java.util.Optional;
import java.util.function.Function;

/** Answers queries on deliveries from {@link DeliveryRecords}. Thread-safe. */
public final class DeliveryAnswers implements DeliveryQueries {

    private final DeliveryRecords records;
    private final Function<byte[], Delivery> decoder;

    /** @param decoder of records of the topic */
    public DeliveryAnswers(DeliveryRecords records, Function<byte[], Delivery> decoder) {
        this.records = records;
        this.decoder = decoder;
    }

    @Override
    public ReadResult<Delivery> delivery(Tenant tenant, WebhookId webhook, DeliveryId id, Freshness freshness) {
        return Results.flatMap(records.delivery(tenant, webhook, id, freshness), this::read);
    }

    @Override
    public ReadResult<Page<Delivery>> deliveries(
            Tenant tenant, WebhookId webhook, DeliveryFilter filter, PageRequest page) {
        return Pages.page(
                page,
                id -> Results.map(
                        delivery(tenant, webhook, new DeliveryId(id), Freshness.ANY),
                        delivery -> new ListPosition(delivery.createdAt(), id)),
                window -> records.deliveries(tenant, webhook, filter, window),
                this::read);
    }

    private Optional<Delivery> read(EncodedHistory record) {
        return record.state().map(decoder);
    }
}
