package dev.parley.domain.id;

import java.util.UUID;

/** Identifies the responses of a run. */
public record ResponsesId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
