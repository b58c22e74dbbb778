package dev.parley.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.client.model.Edge.Condition;
import dev.parley.client.model.Graph;
import dev.parley.client.model.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a blueprint says behind the participant's back. A simulated participant is given it so that interviews go everywhere: objectives
 * make answers to the point, and the values that conditions compare with make both sides of a condition happen.
 *
 * @param nodes by node id
 * @param metadata values of the run's metadata that conditions compare with, by key
 * @param participantMetadata the same of the participant's metadata
 */
public record StudyNotes(
        Map<String, NodeNotes> nodes,
        Map<String, List<JsonNode>> metadata,
        Map<String, List<JsonNode>> participantMetadata) {

    /** Nothing known. */
    public static final StudyNotes NONE = new StudyNotes(Map.of(), Map.of(), Map.of());

    public StudyNotes {
        nodes = Map.copyOf(nodes);
        metadata = Map.copyOf(metadata);
        participantMetadata = Map.copyOf(participantMetadata);
    }

    /**
     * What is known of a node.
     *
     * @param hint what a complete answer says
     * @param values what conditions compare its answer with
     * @param claims what an edge wants an answer to say, as its instruction has it
     * @param fields what conditions compare its form's fields with
     */
    public record NodeNotes(
            Optional<String> objective,
            Optional<String> hint,
            List<JsonNode> values,
            List<String> claims,
            Map<String, List<JsonNode>> fields) {

        /** Nothing known. */
        public static final NodeNotes NONE =
                new NodeNotes(Optional.empty(), Optional.empty(), List.of(), List.of(), Map.of());

        public NodeNotes {
            values = List.copyOf(values);
            claims = List.copyOf(claims);
            fields = Map.copyOf(fields);
        }
    }

    /** The notes on that node. */
    public NodeNotes on(String nodeId) {
        return nodes.getOrDefault(nodeId, NodeNotes.NONE);
    }

    /** What a blueprint's graph says. */
    public static StudyNotes of(Graph graph) {
        var compared = new LinkedHashMap<String, List<JsonNode>>();
        var claims = new LinkedHashMap<String, List<String>>();
        for (var edge : graph.edges()) {
            switch (edge.condition().orElseGet(Condition.Other::new)) {
                case Condition.Structured structured ->
                    compared.computeIfAbsent(structured.field(), _ -> new ArrayList<>())
                            .addAll(ComparedValues.of(structured));
                case Condition.AgentAssessed(var instruction) ->
                    claims.computeIfAbsent(edge.from(), _ -> new ArrayList<>()).add(instruction);
                case Condition.Other() -> {}
            }
        }
        var nodes = new LinkedHashMap<String, NodeNotes>();
        graph.nodes().forEach((id, node) -> nodes.put(id, notes(node, compared, claims.getOrDefault(id, List.of()))));
        return new StudyNotes(nodes, below("metadata.", compared), below("participant.metadata.", compared));
    }

    private static NodeNotes notes(Node node, Map<String, List<JsonNode>> compared, List<String> claims) {
        return switch (node) {
            case Node.Question question ->
                new NodeNotes(
                        question.objective(),
                        question.probing().flatMap(Node.Probing::completionHint),
                        compared.getOrDefault(question.key(), List.of()),
                        claims,
                        Map.of());
            case Node.Form form -> ofFields(below(form.key() + ".", compared), claims);
            case Node.Custom custom -> ofFields(below(custom.key() + ".", compared), claims);
            case Node.Stimulus _, Node.Other _ -> ofFields(Map.of(), claims);
        };
    }

    private static NodeNotes ofFields(Map<String, List<JsonNode>> fields, List<String> claims) {
        return new NodeNotes(Optional.empty(), Optional.empty(), List.of(), claims, fields);
    }

    private static Map<String, List<JsonNode>> below(String prefix, Map<String, List<JsonNode>> compared) {
        var found = new LinkedHashMap<String, List<JsonNode>>();
        compared.forEach((field, values) -> {
            if (field.startsWith(prefix)) {
                found.put(field.substring(prefix.length()), List.copyOf(values));
            }
        });
        return found;
    }
}
