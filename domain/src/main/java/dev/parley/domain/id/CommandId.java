package dev.parley.domain.id;

import java.util.UUID;

/** Identifies a command; what is deduplicated by. */
public record CommandId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
