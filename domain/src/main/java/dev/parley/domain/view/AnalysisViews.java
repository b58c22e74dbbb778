package dev.parley.domain.view;

import dev.parley.domain.envelope.EventMeta;
import dev.parley.domain.id.RunId;
import dev.parley.domain.run.RunEvent.AnalysisRecorded;

/** Makes an analysis view of the event that recorded it. */
public final class AnalysisViews {

    private AnalysisViews() {}

    /** The analysis as it was recorded. */
    public static AnalysisView of(EventMeta meta, AnalysisRecorded recorded) {
        return new AnalysisView(
                recorded.analysisId(),
                new RunId(meta.aggregateId()),
                meta.tenant(),
                ResultStatus.COMPLETED,
                recorded.results(),
                recorded.engine(),
                recorded.model(),
                meta.occurredAt(),
                meta.occurredAt());
    }
}
