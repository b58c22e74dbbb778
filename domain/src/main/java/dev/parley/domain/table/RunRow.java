package dev.parley.domain.table;

import dev.parley.domain.id.AnalysisId;
import dev.parley.domain.id.ResponsesId;
import dev.parley.domain.id.RunId;
import dev.parley.domain.id.SessionId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.id.TranscriptId;
import dev.parley.domain.json.Json;
import dev.parley.domain.run.ConsentStatus;
import dev.parley.domain.run.EndReason;
import dev.parley.domain.run.Participant;
import dev.parley.domain.run.RunPins;
import dev.parley.domain.run.RunStatus;
import dev.parley.domain.view.RunView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A run. What lets somebody into a conversation (link, PIN) is not in it.
 *
 * @param durationS seconds of open session up to {@code updatedAt}
 */
public record RunRow(
        RunId runId,
        Tenant tenant,
        long runVersion,
        RunStatus status,
        Optional<EndReason> endReason,
        ConsentStatus consentStatus,
        RunPins pins,
        Participant participant,
        Json.Object metadata,
        Optional<String> meetingUrl,
        String language,
        int nodesTotal,
        int nodesVisited,
        Optional<String> currentNode,
        List<String> pathTaken,
        long durationS,
        int sessionCount,
        Optional<SessionId> currentSessionId,
        Optional<TranscriptId> transcriptId,
        Optional<ResponsesId> responsesId,
        Optional<AnalysisId> analysisId,
        Optional<Instant> scheduledAt,
        Instant expiresAt,
        Optional<Instant> startedAt,
        Optional<Instant> completedAt,
        Instant createdAt,
        Instant updatedAt)
        implements TableRow {

    public RunRow {
        pathTaken = List.copyOf(pathTaken);
        scheduledAt = TableRow.millis(scheduledAt);
        expiresAt = TableRow.millis(expiresAt);
        startedAt = TableRow.millis(startedAt);
        completedAt = TableRow.millis(completedAt);
        createdAt = TableRow.millis(createdAt);
        updatedAt = TableRow.millis(updatedAt);
    }

    /** The row of the run as readers see it. */
    public static RunRow of(RunView run) {
        RunView.Progress progress = run.progress();
        return new RunRow(
                run.id(),
                run.tenant(),
                run.version(),
                run.status(),
                run.endReason(),
                run.consentStatus(),
                run.pins(),
                run.participant(),
                run.metadata(),
                run.meetingUrl(),
                run.language(),
                progress.nodesTotal(),
                progress.nodesVisited(),
                progress.currentNode(),
                progress.pathTaken(),
                progress.durationS(run.updatedAt()),
                run.sessionCount(),
                run.currentSessionId(),
                run.transcriptId(),
                run.responsesId(),
                run.analysisId(),
                run.scheduledAt(),
                run.expiresAt(),
                run.startedAt(),
                run.completedAt(),
                run.createdAt(),
                run.updatedAt());
    }

    /** Of that run. */
    public static String key(RunId run) {
        return run.value().toString();
    }

    @Override
    public String key() {
        return key(runId);
    }
}
