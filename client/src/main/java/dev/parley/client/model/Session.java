package dev.parley.client.model;

import java.time.Instant;
import java.util.Optional;

/** A sitting of a participant; {@code durationS} are seconds until it closed, or until now. */
public record Session(
        String id,
        String organizationId,
        boolean testMode,
        String runId,
        long number,
        Instant openedAt,
        Optional<Instant> closedAt,
        Optional<String> closeReason,
        long durationS,
        int participantMessages,
        int agentMessages) {}
