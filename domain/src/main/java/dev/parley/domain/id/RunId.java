package dev.parley.domain.id;

import java.util.UUID;

/** Identifies an interview run. */
public record RunId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
