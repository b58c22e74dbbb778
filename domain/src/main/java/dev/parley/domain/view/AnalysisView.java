package dev.parley.domain.view;

import dev.parley.domain.id.AnalysisId;
import dev.parley.domain.id.RunId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.run.AnalysisResults;
import java.time.Instant;
import java.util.Optional;

/**
 * One analysis of a run.
 *
 * @param id empty before one was asked for
 * @param results empty results before it is completed
 * @param engine who made it, once that is known
 * @param model with which model, once that is known
 */
public record AnalysisView(
        Optional<AnalysisId> id,
        RunId runId,
        Tenant tenant,
        ResultStatus status,
        AnalysisResults results,
        Optional<String> engine,
        Optional<String> model,
        Instant createdAt,
        Instant updatedAt) {}
