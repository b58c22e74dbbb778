package dev.parley.schemas;

import dev.parley.avro.webhook.delivery.WebhookDelivery;
import dev.parley.domain.webhook.Delivery;
import dev.parley.schemas.mapping.Deliveries;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;

/** Deliveries to webhooks as they stand. */
public final class DeliveryCodec implements RecordCodec<Delivery> {

    private static final List<Schema> SCHEMAS = TrustedRecords.of(WebhookDelivery.getClassSchema());

    @Override
    public SpecificRecord encode(Delivery delivery) {
        return Deliveries.encode(delivery);
    }

    @Override
    public Delivery decode(SpecificRecord record) {
        return switch (record) {
            case WebhookDelivery it -> Deliveries.decode(it);
            default -> throw UnknownRecordException.of(record);
        };
    }

    @Override
    public List<Schema> schemas() {
        return SCHEMAS;
    }
}
