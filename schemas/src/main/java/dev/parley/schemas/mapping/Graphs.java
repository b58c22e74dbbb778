package dev.parley.schemas.mapping;

import static dev.parley.schemas.mapping.Optionals.orNull;

import dev.parley.avro.common.AgentAssessedCondition;
import dev.parley.avro.common.StructuredCondition;
import dev.parley.domain.graph.Condition;
import dev.parley.domain.graph.Edge;
import dev.parley.domain.graph.Finding;
import dev.parley.domain.graph.Graph;
import dev.parley.domain.graph.Node;
import dev.parley.schemas.UnknownRecordException;
import java.util.ArrayList;
import java.util.LinkedHashMap;

/** Graphs, their edges and what is found wrong with them. */
public final class Graphs {

    private Graphs() {}

    public static dev.parley.avro.common.Graph encode(Graph graph) {
        var nodes = new ArrayList<dev.parley.avro.common.Node>(graph.nodes().size());
        graph.nodes().forEach((id, node) -> nodes.add(Nodes.encode(id, node)));
        return new dev.parley.avro.common.Graph(graph.entryNode(), nodes, Lists.map(graph.edges(), Graphs::encode));
    }

    public static Graph decode(dev.parley.avro.common.Graph graph) {
        var nodes = new LinkedHashMap<String, Node>();
        graph.getNodes().forEach(node -> nodes.put(node.getId(), Nodes.decode(node)));
        return new Graph(graph.getEntryNode(), nodes, Lists.map(graph.getEdges(), Graphs::decode));
    }

    public static dev.parley.avro.common.Finding encode(Finding finding) {
        return new dev.parley.avro.common.Finding(
                finding.code(), finding.path(), finding.message(), Enums.SEVERITY.encode(finding.severity()));
    }

    public static Finding decode(dev.parley.avro.common.Finding finding) {
        return new Finding(
                finding.getCode(),
                finding.getPath(),
                finding.getMessage(),
                Enums.SEVERITY.decode(finding.getSeverity()));
    }

    private static dev.parley.avro.common.Edge encode(Edge edge) {
        return new dev.parley.avro.common.Edge(
                edge.from(), edge.to(), orNull(edge.condition(), Graphs::encode), edge.priority());
    }

    private static Edge decode(dev.parley.avro.common.Edge edge) {
        return new Edge(edge.getFrom(), edge.getTo(), edge.getCondition().map(Graphs::decode), edge.getPriority());
    }

    private static dev.parley.avro.common.Condition encode(Condition condition) {
        return switch (condition) {
            case Condition.Structured structured ->
                new dev.parley.avro.common.Condition(
                        new StructuredCondition(
                                structured.field(), structured.operator(), JsonText.render(structured.value())),
                        null);
            case Condition.AgentAssessed assessed ->
                new dev.parley.avro.common.Condition(null, new AgentAssessedCondition(assessed.instruction()));
        };
    }

    private static Condition decode(dev.parley.avro.common.Condition condition) {
        return condition
                .getStructured()
                .<Condition>map(
                        it -> new Condition.Structured(it.getField(), it.getOperator(), JsonText.parse(it.getValue())))
                .or(() -> condition.getAgentAssessed().map(it -> new Condition.AgentAssessed(it.getInstruction())))
                .orElseThrow(() -> new UnknownRecordException("a kind of condition that this version does not know"));
    }
}
