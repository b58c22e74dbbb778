package dev.parley.domain.id;

import java.util.UUID;

/** Identifies an agent. */
public record AgentId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
