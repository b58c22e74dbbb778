package dev.parley.domain.view;

import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.envelope.EventMeta;
import dev.parley.domain.id.AnalysisId;
import dev.parley.domain.id.RunId;
import dev.parley.domain.run.AnalysisResults;
import dev.parley.domain.run.PipelineStep;
import dev.parley.domain.run.Run;
import dev.parley.domain.run.RunEvent;
import dev.parley.domain.run.RunEvent.AnalysisFailed;
import dev.parley.domain.run.RunEvent.AnalysisRecorded;
import dev.parley.domain.run.RunEvent.AnalysisRequested;
import dev.parley.domain.run.RunEvent.ConsentWithdrawn;
import dev.parley.domain.run.RunStatus;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** Makes views of a run's analyses. */
public final class AnalysisViews {

    private static final AnalysisResults NOTHING_YET =
            new AnalysisResults(Optional.empty(), List.of(), Optional.empty(), List.of());

    private static final String CONSENT_WITHDRAWN = "the participant withdrew the consent";

    private AnalysisViews() {}

    /** The analysis as it was recorded. */
    public static AnalysisView of(EventMeta meta, AnalysisRecorded recorded) {
        return new AnalysisView(
                Optional.of(recorded.analysisId()),
                new RunId(meta.aggregateId()),
                meta.tenant(),
                ResultStatus.COMPLETED,
                recorded.results(),
                Optional.of(recorded.engine()),
                Optional.of(recorded.model()),
                recorded.calls(),
                Optional.empty(),
                meta.occurredAt(),
                meta.occurredAt());
    }

    /** All of them, the one asked for last first, whatever became of it. */
    public static List<AnalysisView> all(List<EventEnvelope<RunEvent>> events) {
        var views = new LinkedHashMap<AnalysisId, AnalysisView>();
        for (EventEnvelope<RunEvent> envelope : events) {
            EventMeta meta = envelope.meta();
            if (envelope.event() instanceof AnalysisRequested requested) {
                views.put(requested.analysisId(), requested(meta, requested));
            } else if (envelope.event() instanceof AnalysisRecorded recorded) {
                views.merge(recorded.analysisId(), of(meta, recorded), AnalysisViews::since);
            } else if (envelope.event() instanceof AnalysisFailed failed) {
                views.computeIfPresent(failed.analysisId(), (id, view) -> failed(view, meta, failed.reason()));
            } else if (envelope.event() instanceof ConsentWithdrawn) {
                views.replaceAll((id, view) ->
                        view.status() == ResultStatus.PROCESSING ? failed(view, meta, CONSENT_WITHDRAWN) : view);
            }
        }
        return List.copyOf(views.sequencedValues().reversed());
    }

    /** The newest completed one, if there is one. */
    public static Optional<AnalysisView> current(List<EventEnvelope<RunEvent>> events) {
        return events.reversed().stream()
                .filter(envelope -> envelope.event() instanceof AnalysisRecorded)
                .findFirst()
                .map(envelope -> of(envelope.meta(), (AnalysisRecorded) envelope.event()));
    }

    /** An analysis that was asked for. */
    public static AnalysisView requested(EventMeta meta, AnalysisRequested requested) {
        return new AnalysisView(
                Optional.of(requested.analysisId()),
                new RunId(meta.aggregateId()),
                meta.tenant(),
                ResultStatus.PROCESSING,
                NOTHING_YET,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                meta.occurredAt(),
                meta.occurredAt());
    }

    private static AnalysisView since(AnalysisView asked, AnalysisView now) {
        return changed(now, now.status(), now.failure(), asked.createdAt(), now.updatedAt());
    }

    private static AnalysisView failed(AnalysisView view, EventMeta meta, String reason) {
        return changed(view, ResultStatus.FAILED, Optional.of(reason), view.createdAt(), meta.occurredAt());
    }

    private static AnalysisView changed(
            AnalysisView view, ResultStatus status, Optional<String> failure, Instant createdAt, Instant updatedAt) {
        return new AnalysisView(
                view.id(),
                view.runId(),
                view.tenant(),
                status,
                view.results(),
                view.engine(),
                view.model(),
                view.calls(),
                failure,
                createdAt,
                updatedAt);
    }

    /** What can be said of the analysis of a run that has none. */
    public static AnalysisView none(Run run) {
        return new AnalysisView(
                Optional.empty(),
                run.identity().id(),
                run.identity().tenant(),
                status(run),
                NOTHING_YET,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                run.createdAt(),
                run.updatedAt());
    }

    private static ResultStatus status(Run run) {
        if (run.results().failed().contains(PipelineStep.ANALYSIS)) {
            return ResultStatus.FAILED;
        }
        if (run.status().isTerminal() || !run.setup().pipeline().analysis()) {
            return ResultStatus.SKIPPED;
        }
        return run.status() == RunStatus.PROCESSING ? ResultStatus.PROCESSING : ResultStatus.PENDING;
    }
}
