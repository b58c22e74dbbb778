package dev.parley.schemas.mapping;

import static dev.parley.schemas.mapping.Optionals.orNull;

import dev.parley.avro.view.RunProgressView;
import dev.parley.avro.view.WaitingForView;
import dev.parley.domain.id.AnalysisId;
import dev.parley.domain.id.ResponsesId;
import dev.parley.domain.id.RunId;
import dev.parley.domain.id.SessionId;
import dev.parley.domain.id.TranscriptId;
import dev.parley.domain.view.RunView;
import dev.parley.domain.view.WaitingFor;
import java.util.function.Function;

/** Runs as readers see them. */
public final class RunViews {

    private RunViews() {}

    public static dev.parley.avro.view.RunView encode(RunView run) {
        return new dev.parley.avro.view.RunView(
                run.id().value(),
                run.tenant().organization().value(),
                Metas.mode(run.tenant()),
                run.version(),
                RunParts.encode(run.pins()),
                RunParts.encode(run.participant()),
                JsonText.render(run.metadata()),
                Enums.RUN_STATUS.encode(run.status()),
                orNull(run.endReason(), Enums.END_REASON::encode),
                Enums.CONSENT_STATUS.encode(run.consentStatus()),
                run.joinable(),
                orNull(run.meetingUrl(), Function.identity()),
                orNull(run.dialInPin(), Function.identity()),
                orNull(run.scheduledAt(), Function.identity()),
                run.expiresAt(),
                run.language(),
                encode(run.progress()),
                orNull(run.currentSessionId(), SessionId::value),
                run.sessionCount(),
                orNull(run.transcriptId(), TranscriptId::value),
                orNull(run.responsesId(), ResponsesId::value),
                orNull(run.analysisId(), AnalysisId::value),
                orNull(run.startedAt(), Function.identity()),
                orNull(run.completedAt(), Function.identity()),
                run.createdAt(),
                run.updatedAt(),
                run.linkGeneration(),
                orNull(run.waiting(), RunViews::encode));
    }

    public static RunView decode(dev.parley.avro.view.RunView run) {
        return new RunView(
                new RunId(run.getId()),
                Metas.tenant(run.getOrganizationId(), run.getMode()),
                run.getVersion(),
                RunParts.decode(run.getPins()),
                RunParts.decode(run.getParticipant()),
                JsonText.parseObject(run.getMetadata()),
                Enums.RUN_STATUS.decode(run.getStatus()),
                run.getEndReason().map(Enums.END_REASON::decode),
                Enums.CONSENT_STATUS.decode(run.getConsentStatus()),
                run.getJoinable(),
                run.getMeetingUrl(),
                run.getDialInPin(),
                run.getScheduledAt(),
                run.getExpiresAt(),
                run.getLanguage(),
                decode(run.getProgress()),
                run.getCurrentSessionId().map(SessionId::new),
                run.getSessionCount(),
                run.getTranscriptId().map(TranscriptId::new),
                run.getResponsesId().map(ResponsesId::new),
                run.getAnalysisId().map(AnalysisId::new),
                run.getStartedAt(),
                run.getCompletedAt(),
                run.getCreatedAt(),
                run.getUpdatedAt(),
                run.getLinkGeneration(),
                run.getWaitingFor().map(RunViews::decode));
    }

    private static WaitingForView encode(WaitingFor waiting) {
        return new WaitingForView(Enums.AWAITED.encode(waiting.what()), waiting.since(), waiting.until());
    }

    private static WaitingFor decode(WaitingForView waiting) {
        return new WaitingFor(Enums.AWAITED.decode(waiting.getWhat()), waiting.getSince(), waiting.getUntil());
    }

    private static RunProgressView encode(RunView.Progress progress) {
        return new RunProgressView(
                progress.nodesTotal(),
                progress.shortestPath(),
                orNull(progress.currentNode(), Function.identity()),
                progress.pathTaken(),
                progress.remainingNodes(),
                orNull(progress.estimatedDurationM()),
                progress.closedMillis(),
                orNull(progress.sessionOpenedAt(), Function.identity()));
    }

    private static RunView.Progress decode(RunProgressView progress) {
        return new RunView.Progress(
                progress.getNodesTotal(),
                progress.getShortestPath(),
                progress.getCurrentNode(),
                progress.getPathTaken(),
                progress.getRemainingNodes(),
                Optionals.ofInt(progress.getEstimatedDurationM()),
                progress.getClosedMs(),
                progress.getSessionOpenedAt());
    }
}
