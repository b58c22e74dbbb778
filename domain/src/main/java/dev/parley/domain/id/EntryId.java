package dev.parley.domain.id;

import java.util.UUID;

/** Identifies an entry of a transcript. */
public record EntryId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
