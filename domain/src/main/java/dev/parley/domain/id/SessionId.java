package dev.parley.domain.id;

import java.util.UUID;

/** Identifies one sitting of a run. */
public record SessionId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
