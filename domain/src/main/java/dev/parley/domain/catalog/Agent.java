package dev.parley.domain.catalog;

import dev.parley.domain.id.AgentId;
import dev.parley.domain.id.Tenant;
import java.time.Instant;
import java.util.UUID;

/** An agent at one revision. {@code revision} is the aggregate's version. */
public record Agent(
        AgentId id,
        Tenant tenant,
        long revision,
        AgentSpec spec,
        boolean archived,
        Instant createdAt,
        Instant updatedAt)
        implements Definition {

    /** The kind's name in keys. */
    public static final String KIND = "agent";

    @Override
    public UUID uuid() {
        return id.value();
    }

    @Override
    public String kind() {
        return KIND;
    }
}
