package dev.parley.domain.graph;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The graph of an interview. A draft may be anything within the limits; only a valid graph can be published.
 *
 * @param entryNode id of the first node; empty in an unfinished draft
 * @param nodes by node id, in the order written
 * @param edges in the order written; an edge is known by its index in this list
 */
public record Graph(String entryNode, Map<String, Node> nodes, List<Edge> edges) {

    /** A draft's graph before anything was put into it. */
    public static final Graph EMPTY = new Graph("", Map.of(), List.of());

    public Graph {
        nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
        edges = List.copyOf(edges);
    }

    /** The node of that id. */
    public Optional<Node> node(String id) {
        return Optional.ofNullable(nodes.get(id));
    }

    /** The edges that leave the node, in the order they are tried. */
    public List<Edge> edgesFrom(String nodeId) {
        return edges.stream()
                .filter(edge -> edge.from().equals(nodeId))
                .sorted(Comparator.comparingInt(Edge::priority))
                .toList();
    }
}
