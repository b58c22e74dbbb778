package dev.parley.client.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A conversation as its participant sees it.
 *
 * @param openNode what is asked now
 * @param over whether nothing more can be said
 * @param paused whether it has begun and nobody is there
 * @param typing whether the agent is at it
 * @param entries what was said so far; empty in answers to commands
 * @param nodes what the entries belong to, questions left out
 */
public record ConversationState(
        String runId,
        boolean testMode,
        String name,
        Optional<String> organizationName,
        String agentName,
        Optional<String> participantName,
        RunStatus status,
        boolean over,
        boolean paused,
        Optional<String> endReason,
        String consentStatus,
        Optional<ConsentText> consent,
        Optional<Channel.Type> channelType,
        boolean recording,
        List<ModelConfig.Provider> modelProviders,
        Optional<String> currentSessionId,
        String language,
        Optional<Instant> scheduledAt,
        Instant expiresAt,
        Progress progress,
        Optional<OpenNode> openNode,
        boolean typing,
        List<ShownEntry> entries,
        List<OpenNode> nodes,
        long version)
        implements ConversationUpdate {

    /** What the participant is asked to agree to. */
    public record ConsentText(boolean required, String text, String textVersion, String language) {}

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
}
