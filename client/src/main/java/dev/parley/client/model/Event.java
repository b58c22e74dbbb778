package dev.parley.client.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that happened.
 *
 * @param type such as {@code turn.taken}
 * @param version the version it brought its object to
 * @param data what happened, by type
 */
public record Event(
        String id,
        String organizationId,
        boolean testMode,
        Optional<String> runId,
        String type,
        long version,
        Instant occurredAt,
        Optional<String> causedBy,
        Optional<String> issuedBy,
        Optional<String> correlationId,
        JsonNode data) {}
