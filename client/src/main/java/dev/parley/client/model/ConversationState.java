package dev.parley.client.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A conversation as its participant sees it.
 *
 * @param openNode what is asked now
 * @param typing whether the agent is at it
 * @param entries what was said so far; empty in answers to commands
 */
public record ConversationState(
        String runId,
        boolean testMode,
        String name,
        RunStatus status,
        Optional<String> endReason,
        String consentStatus,
        Optional<String> currentSessionId,
        String language,
        Optional<Instant> scheduledAt,
        Instant expiresAt,
        Progress progress,
        Optional<OpenNode> openNode,
        boolean typing,
        List<ShownEntry> entries,
        long version) {

    /** How far the conversation is; durations in seconds. */
    public record Progress(int nodesTotal, int nodesVisited, long durationS, long estimatedRemainingS) {}

    /** What is asked now, without the researcher's notes. */
    public record OpenNode(
            String id,
            String type,
            Optional<String> text,
            boolean required,
            Optional<JsonNode> content,
            List<Node.Field> fields) {}

    /** Something said, as the participant may see it. */
    public record ShownEntry(
            String id,
            Entry.Role role,
            String content,
            Instant timestamp,
            Optional<String> sessionId,
            Optional<String> nodeId,
            Entry.Type entryType,
            Optional<JsonNode> data,
            long version) {}
}
