package dev.parley.engines.builtin.generate;

import dev.parley.domain.graph.Graph;
import dev.parley.domain.id.RunId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Chooses among wordings: differently from run to run, always the same for the same place in the same run. */
final class Variation {

    /** Nodes that lie closer together get different choices where there are enough. */
    private static final int APART = 4;

    private final RunId run;
    private final Graph graph;

    Variation(RunId run, Graph graph) {
        this.run = run;
        this.graph = graph;
    }

    /** All choices, best first; the first is a different one for every turn at a node until all have come first. */
    <T> List<T> order(List<T> choices, String purpose, String nodeId, int turn) {
        int node = List.copyOf(graph.nodes().keySet()).indexOf(nodeId);
        var order = new ArrayList<>(choices);
        Collections.rotate(order, -Math.floorMod(seed(purpose, "") + node + turn, choices.size()));
        return order;
    }

    /**
     * A choice at a node that no neighbour in the graph makes, so that it never comes twice in a row on any path, and none of
     * the nodes a few steps away if that can be. Empty when the neighbours use up all there is.
     */
    OptionalInt betweenNodes(int choices, String purpose, String nodeId) {
        var neighbours = neighbours();
        var chosen = new HashMap<String, Integer>();
        for (var id : graph.nodes().keySet()) {
            choose(id, choices, purpose, neighbours, chosen);
            if (id.equals(nodeId)) {
                break;
            }
        }
        var own = chosen.get(nodeId);
        return own == null ? OptionalInt.empty() : OptionalInt.of(own);
    }

    private void choose(
            String id, int choices, String purpose, Map<String, Set<String>> neighbours, Map<String, Integer> chosen) {
        int first = seed(purpose, id);
        for (int apart = APART; apart > 0; apart--) {
            var taken = taken(id, apart, neighbours, chosen);
            for (int step = 0; step < choices; step++) {
                int choice = Math.floorMod(first + step, choices);
                if (!taken.contains(choice)) {
                    chosen.put(id, choice);
                    return;
                }
            }
        }
    }

    /** What the nodes within that many steps have chosen. */
    private static Set<Integer> taken(
            String id, int apart, Map<String, Set<String>> neighbours, Map<String, Integer> chosen) {
        var reached = new HashSet<>(Set.of(id));
        var edge = Set.of(id);
        for (int step = 0; step < apart; step++) {
            var next = new HashSet<String>();
            edge.forEach(node -> next.addAll(neighbours.getOrDefault(node, Set.of())));
            next.removeAll(reached);
            reached.addAll(next);
            edge = next;
        }
        var taken = new HashSet<Integer>();
        for (var other : reached) {
            var theirs = chosen.get(other);
            if (theirs != null) {
                taken.add(theirs);
            }
        }
        return taken;
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
