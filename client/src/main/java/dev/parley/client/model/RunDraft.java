package dev.parley.client.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;

/**
 * What {@code POST interview-runs} takes.
 *
 * @param agentId the blueprint's agent when empty
 * @param channelId not together with a connector; the built-in chat when both are empty
 */
public record RunDraft(
        String blueprintId,
        Optional<String> agentId,
        Optional<String> channelId,
        Optional<String> connectorId,
        Optional<Participant> participant,
        Optional<Instant> scheduledAt,
        Optional<Instant> expiresAt,
        Optional<String> meetingUrl,
        Optional<JsonNode> metadata) {

    /** A run on a blueprint, everything else by default. */
    public static RunDraft on(String blueprintId) {
        return new RunDraft(
                blueprintId,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same for a participant. */
    public RunDraft withParticipant(Participant who) {
        return new RunDraft(
                blueprintId,
                agentId,
                channelId,
                connectorId,
                Optional.of(who),
                scheduledAt,
                expiresAt,
                meetingUrl,
                metadata);
    }

    /** The same with metadata of the caller's. */
    public RunDraft withMetadata(JsonNode object) {
        return new RunDraft(
                blueprintId,
                agentId,
                channelId,
                connectorId,
                participant,
                scheduledAt,
                expiresAt,
                meetingUrl,
                Optional.of(object));
    }
}
