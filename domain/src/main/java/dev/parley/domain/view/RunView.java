package dev.parley.domain.view;

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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A run as readers see it, at one version.
 *
 * @param linkGeneration which of its join links opens it
 * @param waiting what must come before it goes on; empty once it has ended
 */
public record RunView(
        RunId id,
        Tenant tenant,
        long version,
        RunPins pins,
        Participant participant,
        Json.Object metadata,
        RunStatus status,
        Optional<EndReason> endReason,
        ConsentStatus consentStatus,
        boolean joinable,
        Optional<String> meetingUrl,
        Optional<String> dialInPin,
        Optional<Instant> scheduledAt,
        Instant expiresAt,
        String language,
        Progress progress,
        Optional<SessionId> currentSessionId,
        int sessionCount,
        Optional<TranscriptId> transcriptId,
        Optional<ResponsesId> responsesId,
        Optional<AnalysisId> analysisId,
        Optional<Instant> startedAt,
        Optional<Instant> completedAt,
        Instant createdAt,
        Instant updatedAt,
        int linkGeneration,
        Optional<WaitingFor> waiting) {

    /**
     * How far the conversation is.
     *
     * @param remainingNodes on the shortest way to the end, the open one included; 0 at the end
     * @param closedMillis open time of closed sessions
     * @param sessionOpenedAt when the open session began; its time counts on top, see {@link #durationS}
     */
    public record Progress(
            int nodesTotal,
            int shortestPath,
            Optional<String> currentNode,
            List<String> pathTaken,
            int remainingNodes,
            OptionalInt estimatedDurationM,
            long closedMillis,
            Optional<Instant> sessionOpenedAt) {
        public Progress {
            pathTaken = List.copyOf(pathTaken);
        }

        /** Distinct nodes visited. */
        public int nodesVisited() {
            return (int) pathTaken.stream().distinct().count();
        }

        /** Seconds of open session up to {@code now}. */
        public long durationS(Instant now) {
            long open = sessionOpenedAt
                    .map(since -> Math.max(0, now.toEpochMilli() - since.toEpochMilli()))
                    .orElse(0L);
            return (closedMillis + open) / 1000;
        }

        /**
         * Seconds still to be expected: the estimate's share of the shortest remaining path, corrected by the pace observed
         * on the nodes already passed (the mean of both once something was passed); never negative, 0 at the end.
         */
        public long estimatedRemainingS(Instant now) {
            if (remainingNodes == 0 || shortestPath == 0) {
                return 0;
            }
            int passed = Math.max(0, pathTaken.size() - 1);
            double pace = passed == 0 ? 0 : (double) durationS(now) / passed;
            double planned =
                    estimatedDurationM.isPresent() ? estimatedDurationM.getAsInt() * 60.0 / shortestPath : pace;
            double perNode = passed == 0 ? planned : (planned + pace) / 2;
            return Math.max(0, Math.round(perNode * remainingNodes));
        }
    }
}
