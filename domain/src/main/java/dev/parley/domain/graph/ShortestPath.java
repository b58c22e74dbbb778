package dev.parley.domain.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many nodes are still to come at the least. An end is a node without outgoing edges; that the interview may also end at a
 * node because none of its conditions holds is left out, since it is not known beforehand.
 */
public final class ShortestPath {

    private final Map<String, Integer> nodesToEnd;

    private ShortestPath(Map<String, Integer> nodesToEnd) {
        this.nodesToEnd = Map.copyOf(nodesToEnd);
    }

    /** Works out the shortest ways of the graph; any graph will do, also one with cycles or loose edges. */
    public static ShortestPath of(Graph graph) {
        var incoming = new HashMap<String, List<String>>();
        var distances = new HashMap<String, Integer>();
        graph.nodes().keySet().forEach(id -> distances.put(id, 1));
        for (var edge : graph.edges()) {
            incoming.computeIfAbsent(edge.to(), _ -> new ArrayList<>()).add(edge.from());
            distances.remove(edge.from());
        }
        var reached = List.copyOf(distances.keySet());
        for (int distance = 2; !reached.isEmpty(); distance++) {
            var next = new ArrayList<String>();
            for (var id : reached) {
                for (var before : incoming.getOrDefault(id, List.of())) {
                    if (graph.nodes().containsKey(before) && distances.putIfAbsent(before, distance) == null) {
                        next.add(before);
                    }
                }
            }
            reached = next;
        }
        return new ShortestPath(distances);
    }

    /** Nodes on the shortest way from the node to an end, itself included; 0 when there is no such node or no way. */
    public int from(String nodeId) {
        return nodesToEnd.getOrDefault(nodeId, 0);
    }
}
