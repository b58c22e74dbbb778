package dev.parley.domain.query;

import dev.parley.domain.webhook.Delivery;
import dev.parley.domain.webhook.DeliveryStatus;
import dev.parley.domain.webhook.WebhookEventType;
import java.util.Optional;

/** Which deliveries of a webhook; what is empty means any. */
public record DeliveryFilter(Optional<DeliveryStatus> status, Optional<WebhookEventType> type, Period period) {

    /** All of them. */
    public static final DeliveryFilter ALL = new DeliveryFilter(Optional.empty(), Optional.empty(), Period.ANY);

    /** Whether it is one of these. */
    public boolean matches(Delivery delivery) {
        return status.map(wanted -> delivery.status() == wanted).orElse(true)
                && type.map(wanted -> delivery.message().type() == wanted).orElse(true)
                && period.includes(delivery.createdAt(), delivery.updatedAt());
    }
}
