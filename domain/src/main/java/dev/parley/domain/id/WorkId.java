package dev.parley.domain.id;

import java.util.UUID;

/** Identifies a work item. */
public record WorkId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
