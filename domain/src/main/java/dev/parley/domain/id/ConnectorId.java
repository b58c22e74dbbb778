package dev.parley.domain.id;

import java.util.UUID;

/** Identifies a connector. */
public record ConnectorId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
