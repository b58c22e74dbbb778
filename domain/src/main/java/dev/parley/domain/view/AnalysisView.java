package dev.parley.domain.view;

import dev.parley.domain.id.AnalysisId;
import dev.parley.domain.id.RunId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.run.AnalysisResults;
import java.time.Instant;

/** One analysis of a run. */
public record AnalysisView(
        AnalysisId id,
        RunId runId,
        Tenant tenant,
        ResultStatus status,
        AnalysisResults results,
        String engine,
        String model,
        Instant createdAt,
        Instant updatedAt) {}
