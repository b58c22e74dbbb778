package dev.parley.domain.id;

import java.util.UUID;

/** Identifies an organization (tenant). */
public record OrganizationId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
