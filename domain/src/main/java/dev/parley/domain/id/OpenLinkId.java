package dev.parley.domain.id;

import java.util.UUID;

/** Identifies an open link. */
public record OpenLinkId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
