package dev.parley.client.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who asks: persona, techniques, limits.
 *
 * @param modelConfig which models it uses; always resolved, whether a preset was given or not
 * @param version of the object, for If-Match
 * @param archivedAt since when no new run or blueprint may use it
 */
public record Agent(
        String id,
        String organizationId,
        boolean testMode,
        String name,
        Optional<String> description,
        Persona persona,
        Optional<Voice> voice,
        List<Technique> techniques,
        ProbingDepth probingDepth,
        Boundaries boundaries,
        ModelConfig modelConfig,
        JsonNode metadata,
        Instant createdAt,
        Instant updatedAt,
        boolean archived,
        Optional<Instant> archivedAt,
        long version) {}
