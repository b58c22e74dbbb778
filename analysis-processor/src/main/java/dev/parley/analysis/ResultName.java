package dev.parley.analysis;

import dev.parley.domain.id.AnalysisId;
import dev.parley.domain.id.CommandId;
import dev.parley.domain.id.DerivedId;
import dev.parley.domain.run.PipelineStep;
import java.util.Locale;
import java.util.UUID;

/**
 * What a result is of: the id of its command follows from that, so that at most one counts.
 *
 * @param kind also the command's fingerprint: one result counts whatever is in it
 * @param of the run, or the analysis that was asked for
 */
record ResultName(String kind, UUID of) {

    static ResultName of(UUID run, PipelineStep step) {
        return new ResultName("record-" + step.name().toLowerCase(Locale.ROOT), run);
    }

    static ResultName of(AnalysisId requested) {
        return new ResultName("record-requested-analysis", requested.value());
    }

    /** That it was not made in time: another command than the result, which may have been refused. */
    static ResultName overdue(AnalysisId requested) {
        return new ResultName("fail-requested-analysis", requested.value());
    }

    CommandId commandId() {
        return new CommandId(DerivedId.of(kind, of.toString()));
    }
}
