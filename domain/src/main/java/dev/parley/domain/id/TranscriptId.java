package dev.parley.domain.id;

import java.util.UUID;

/** Identifies a transcript. */
public record TranscriptId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
