package dev.parley.domain.id;

import java.util.UUID;

/** Identifies a blueprint. */
public record BlueprintId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
