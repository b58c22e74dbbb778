package dev.parley.domain.graph;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the conditions of a graph read: what has to be kept of an answer, and where the interview cannot go on without an
 * assessment. Work it out once per graph and keep it.
 *
 * @param all every field that some condition reads, as written
 * @param assessedNodes ids of the nodes whose assessment can change the way through the graph
 */
public record ConditionFields(Set<String> all, Set<String> assessedNodes) {

    public ConditionFields {
        all = Set.copyOf(all);
        assessedNodes = Set.copyOf(assessedNodes);
    }

    /** What the graph's conditions read. */
    public static ConditionFields of(Graph graph) {
        var fields = graph.edges().stream()
                .flatMap(edge -> edge.condition().stream())
                .flatMap(condition -> switch (condition) {
                    case Condition.Structured structured -> Stream.of(structured.field());
                    case Condition.AgentAssessed _ -> Stream.empty();
                })
                .collect(Collectors.toSet());
        var assessed = new HashSet<String>();
        graph.edges().stream()
                .filter(edge -> edge.condition()
                        .filter(Condition.AgentAssessed.class::isInstance)
                        .isPresent())
                .forEach(edge -> assessed.add(edge.from()));
        graph.nodes().entrySet().stream()
                .filter(entry -> readsAssessment(fields, entry.getValue()))
                .map(Map.Entry::getKey)
                .forEach(assessed::add);
        return new ConditionFields(fields, assessed);
    }

    /** The fields read of the node with that question key: {@code <key>} and {@code <key>.<part>}, sorted. */
    public Set<String> ofQuestion(String questionKey) {
        return all.stream()
                .filter(field -> FieldPath.parse(field)
                        .filter(path -> belongsTo(path, questionKey))
                        .isPresent())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether the way on, from this node or later, can depend on the assessment of the answer given at it. */
    public boolean needsAssessment(String nodeId) {
        return assessedNodes.contains(nodeId);
    }

    private static boolean belongsTo(FieldPath path, String questionKey) {
        return switch (path) {
            case FieldPath.Answer(var key) -> key.equals(questionKey);
            case FieldPath.Part(var key, var _) -> key.equals(questionKey);
            case FieldPath.ParticipantMetadata _, FieldPath.Metadata _ -> false;
        };
    }

    /** A question's value and whether it was answered come from its assessment; so does how any message feels. */
    private static boolean readsAssessment(Set<String> fields, Node node) {
        var sentiment = fields.contains(node.key() + "." + FieldPath.SENTIMENT);
        return switch (node) {
            case Node.Question question ->
                sentiment
                        || fields.contains(question.key())
                        || fields.contains(question.key() + "." + FieldPath.ANSWERED);
            case Node.Stimulus _ -> sentiment;
            case Node.Form _, Node.Custom _ -> false;
        };
    }
}
