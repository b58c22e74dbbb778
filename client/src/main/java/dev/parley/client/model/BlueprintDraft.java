package dev.parley.client.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** What {@code POST blueprints} takes; the graph may be drawn later. */
public record BlueprintDraft(
        String agentId,
        String name,
        Optional<String> description,
        Optional<Graph> graph,
        Optional<Blueprint.Settings> settings,
        Optional<Blueprint.Pipeline> pipeline,
        Optional<JsonNode> metadata) {

    /** A blueprint with nothing but what is required. */
    public static BlueprintDraft of(String agentId, String name, Graph graph) {
        return new BlueprintDraft(
                agentId,
                name,
                Optional.empty(),
                Optional.of(graph),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same, for another agent. */
    public BlueprintDraft withAgent(String id) {
        return new BlueprintDraft(id, name, description, graph, settings, pipeline, metadata);
    }
}
