package dev.parley.domain.catalog;

import dev.parley.domain.graph.Graph;
import dev.parley.domain.id.AgentId;
import dev.parley.domain.json.Json;
import java.util.Optional;
import java.util.OptionalInt;

/** What a researcher says of a blueprint. */
public record BlueprintSpec(
        AgentId agentId,
        String name,
        Optional<String> description,
        Graph graph,
        Settings settings,
        Pipeline pipeline,
        Json.Object metadata) {

    /** The same blueprint with another graph. */
    public BlueprintSpec withGraph(Graph other) {
        return new BlueprintSpec(agentId, name, description, other, settings, pipeline, metadata);
    }

    /**
     * How the interview runs.
     *
     * @param estimatedDurationM minutes a participant should expect
     * @param maxDurationM minutes of open session after which the interview ends
     * @param consent whether the participant is asked for consent first
     */
    public record Settings(
            OptionalInt estimatedDurationM,
            OptionalInt maxDurationM,
            Optional<String> introMessage,
            Optional<String> outroMessage,
            Optional<String> language,
            boolean consent) {}

    /** What is made of a finished run. */
    public record Pipeline(boolean transcript, boolean responses, boolean analysis) {
        /** Everything. */
        public static final Pipeline ALL = new Pipeline(true, true, true);
    }
}
