package dev.parley.engines.builtin.generate;

import dev.parley.domain.graph.Graph;
import dev.parley.domain.id.RunId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Chooses among wordings: differently from run to run, always the same for the same place in the same run. */
final class Variation {

    private final RunId run;
    private final Graph graph;

    Variation(RunId run, Graph graph) {
        this.run = run;
        this.graph = graph;
    }

    /** The {@code turn}-th choice at a node: different for every turn until all wordings are used. */
    String atNode(List<String> wordings, String purpose, String nodeId, int turn) {
        int node = List.copyOf(graph.nodes().keySet()).indexOf(nodeId);
        return wordings.get(Math.floorMod(seed(purpose, "") + node + turn, wordings.size()));
    }

    /**
     * A choice at a node that no neighbour in the graph makes, so that it never comes twice in a row on any path. Empty when
     * the neighbours use up all there is.
     */
    OptionalInt betweenNodes(int choices, String purpose, String nodeId) {
        var neighbours = neighbours();
        var chosen = new HashMap<String, Integer>();
        for (var id : graph.nodes().keySet()) {
            var taken = new HashSet<Integer>();
            neighbours.getOrDefault(id, Set.of()).forEach(other -> {
                var theirs = chosen.get(other);
                if (theirs != null) {
                    taken.add(theirs);
                }
            });
            int first = seed(purpose, id);
            for (int step = 0; step < choices; step++) {
                int choice = Math.floorMod(first + step, choices);
                if (!taken.contains(choice)) {
                    chosen.put(id, choice);
                    break;
                }
            }
            if (id.equals(nodeId)) {
                break;
            }
        }
        var own = chosen.get(nodeId);
        return own == null ? OptionalInt.empty() : OptionalInt.of(own);
    }

    private Map<String, Set<String>> neighbours() {
        var neighbours = new HashMap<String, Set<String>>();
        for (var edge : graph.edges()) {
            neighbours.computeIfAbsent(edge.from(), ignored -> new HashSet<>()).add(edge.to());
            neighbours.computeIfAbsent(edge.to(), ignored -> new HashSet<>()).add(edge.from());
        }
        return neighbours;
    }

    private int seed(String purpose, String nodeId) {
        int mixed = List.of(run.value(), purpose, nodeId).hashCode() * 0x9E3779B9;
        return (mixed ^ (mixed >>> 16)) >>> 1;
    }
}
