package dev.parley.domain.id;

import java.util.UUID;

/** Identifies what one webhook is told of one event. */
public record DeliveryId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
