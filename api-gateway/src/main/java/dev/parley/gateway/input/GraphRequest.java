package dev.parley.gateway.input;

import dev.parley.domain.graph.Graph;
import dev.parley.domain.graph.Node;
import dev.parley.domain.json.Json;
import dev.parley.domain.json.JsonSize;
import dev.parley.domain.limits.Limits;
import dev.parley.gateway.problem.Problem;
import dev.parley.gateway.problem.Result;
import java.util.LinkedHashMap;

/** What is asked of a blueprint's graph: all of it, one node, the edges. Each gives the whole graph as it is to be. */
public final class GraphRequest {

    private GraphRequest() {}

    /** Another graph. */
    public static Result<Graph> read(Body body) {
        return JsonSize.bytes(body.json()) > Limits.GRAPH_BYTES
                ? Result.refused(tooLarge("graph"))
                : body.read(GraphFields::graph);
    }

    /** The graph with other edges. */
    public static Result<Graph> readEdges(Body body, Graph graph) {
        return body.read(in -> {
            if (in.json("edges").isEmpty()) {
                in.error("edges", "required", "is required");
            }
            return new Graph(graph.entryNode(), graph.nodes(), GraphFields.edges(in));
        });
    }

    /** The graph with that node, new or in the place of the one with that id. */
    public static Result<Graph> readNode(Body body, Graph graph, String id) {
        if (!NodeIds.isNodeId(id)) {
            return Result.refused(Problem.invalid("node_id", "invalid_format", "The graph " + NodeIds.RULE + "."));
        }
        return body.read(GraphFields::node).map(node -> with(graph, id, node));
    }

    /** The graph with a patch applied to the document of the node. */
    public static Result<Graph> patchNode(Json.Object document, Body patch, Graph graph, String id) {
        return readNode(new Body(MergePatch.apply(document, patch.json())), graph, id);
    }

    /** The graph without that node and its edges. */
    public static Graph without(Graph graph, String id) {
        var nodes = new LinkedHashMap<>(graph.nodes());
        nodes.remove(id);
        var edges = graph.edges().stream()
                .filter(edge -> !edge.from().equals(id) && !edge.to().equals(id))
                .toList();
        return new Graph(graph.entryNode().equals(id) ? "" : graph.entryNode(), nodes, edges);
    }

    static Problem tooLarge(String path) {
        return Problem.invalid(
                path, "limit_exceeded", path + " must not be larger than " + Limits.GRAPH_BYTES + " bytes.");
    }

    private static Graph with(Graph graph, String id, Node node) {
        var nodes = new LinkedHashMap<>(graph.nodes());
        nodes.put(id, node);
        return new Graph(graph.entryNode(), nodes, graph.edges());
    }
}
