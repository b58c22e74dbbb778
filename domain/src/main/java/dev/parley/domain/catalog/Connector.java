package dev.parley.domain.catalog;

import dev.parley.domain.id.ConnectorId;
import dev.parley.domain.id.Tenant;
import java.time.Instant;
import java.util.UUID;

/** A connector at one revision. */
public record Connector(
        ConnectorId id,
        Tenant tenant,
        long revision,
        ConnectorSpec spec,
        Channel.Status status,
        boolean archived,
        Instant createdAt,
        Instant updatedAt)
        implements Definition {

    /** The kind's name in keys. */
    public static final String KIND = "connector";

    @Override
    public UUID uuid() {
        return id.value();
    }

    @Override
    public String kind() {
        return KIND;
    }
}
