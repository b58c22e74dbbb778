package dev.parley.client.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/** What {@code POST agents} takes: the required members, and the others where given. */
public record AgentDraft(
        String name,
        Optional<String> description,
        Persona persona,
        Optional<Voice> voice,
        List<Technique> techniques,
        ProbingDepth probingDepth,
        Optional<Boundaries> boundaries,
        Optional<ModelPreset> modelPreset,
        Optional<ModelChoice> modelConfig,
        Optional<JsonNode> metadata) {

    public AgentDraft {
        techniques = List.copyOf(techniques);
    }

    /** An agent with nothing but what is required. */
    public static AgentDraft of(String name, Persona persona, List<Technique> techniques, ProbingDepth depth) {
        return new AgentDraft(
                name,
                Optional.empty(),
                persona,
                Optional.empty(),
                techniques,
                depth,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
