package dev.parley.client.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One conversation.
 *
 * @param joinUrl where the participant goes; only for keys with {@code runs:write}, and until the end
 * @param waitingFor what must come before it goes on; empty once it has ended
 * @param version counts the run's events; for If-Match, {@code at_version} and resuming streams
 */
public record InterviewRun(
        String id,
        String organizationId,
        boolean testMode,
        String blueprintId,
        long blueprintVersion,
        String agentId,
        Optional<String> channelId,
        Optional<String> connectorId,
        Optional<String> meetingUrl,
        Optional<String> dialInPin,
        RunStatus status,
        Optional<String> endReason,
        String consentStatus,
        Participant participant,
        Optional<String> joinUrl,
        Optional<String> joinToken,
        Instant expiresAt,
        Optional<Instant> scheduledAt,
        String language,
        Progress progress,
        Optional<WaitingFor> waitingFor,
        Optional<String> currentSessionId,
        int sessionCount,
        Optional<String> transcriptId,
        Optional<String> responsesId,
        Optional<String> analysisId,
        Optional<Instant> startedAt,
        Optional<Instant> completedAt,
        JsonNode metadata,
        Instant createdAt,
        Instant updatedAt,
        long version,
        Optional<Blueprint> blueprint,
        Optional<Agent> agent,
        Optional<Channel> channel,
        Optional<Connector> connector,
        Optional<Transcript> transcript,
        Optional<Responses> responses,
        Optional<Analysis> analysis) {

    /** How far a run is; durations in seconds. */
    public record Progress(
            int nodesTotal,
            int nodesVisited,
            Optional<String> currentNode,
            List<String> pathTaken,
            long durationS,
            long estimatedRemainingS) {}
}
