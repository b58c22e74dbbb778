package dev.parley.domain.table;

import dev.parley.domain.id.AnalysisId;
import dev.parley.domain.id.RunId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.run.AnalysisResults;
import dev.parley.domain.view.AnalysisView;
import dev.parley.domain.view.ResultStatus;
import java.time.Instant;
import java.util.Optional;

/**
 * An analysis that was made.
 *
 * @param runVersion of the event that the row comes from
 * @param engine who made it
 * @param model with which model
 */
public record AnalysisRow(
        AnalysisId analysisId,
        RunId runId,
        Tenant tenant,
        long runVersion,
        ResultStatus status,
        AnalysisResults results,
        Optional<String> engine,
        Optional<String> model,
        Instant createdAt,
        Instant updatedAt)
        implements TableRow {

    public AnalysisRow {
        createdAt = TableRow.millis(createdAt);
        updatedAt = TableRow.millis(updatedAt);
    }

    /** The row of the analysis as the event of that version left it. */
    public static AnalysisRow of(AnalysisView analysis, long runVersion) {
        return new AnalysisRow(
                analysis.id().orElseThrow(),
                analysis.runId(),
                analysis.tenant(),
                runVersion,
                analysis.status(),
                analysis.results(),
                analysis.engine(),
                analysis.model(),
                analysis.createdAt(),
                analysis.updatedAt());
    }

    /** Of that analysis. */
    public static String key(AnalysisId analysis) {
        return analysis.value().toString();
    }

    @Override
    public String key() {
        return key(analysisId);
    }
}
