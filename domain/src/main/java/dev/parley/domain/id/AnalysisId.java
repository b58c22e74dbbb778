package dev.parley.domain.id;

import java.util.UUID;

/** Identifies an analysis of a run. */
public record AnalysisId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
