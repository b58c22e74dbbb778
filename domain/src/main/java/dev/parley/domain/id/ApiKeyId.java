package dev.parley.domain.id;

import java.util.UUID;

/** Identifies an API key. */
public record ApiKeyId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
