package dev.parley.domain.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether the nodes and edges make a way from an entry to an end. */
final class GraphShape {

    private final Graph graph;
    private final Findings findings;
    /** Indexes of the sound edges that leave a node. */
    private final Map<String, List<Integer>> outgoing = new HashMap<>();

    private GraphShape(Graph graph, Findings findings) {
        this.graph = graph;
        this.findings = findings;
    }

    static void check(Graph graph, Findings findings) {
        var shape = new GraphShape(graph, findings);
        shape.edges();
        shape.cycles();
        shape.entry();
    }

    private void edges() {
        var priorities = new HashMap<String, Set<Integer>>();
        for (int i = 0; i < graph.edges().size(); i++) {
            var edge = graph.edges().get(i);
            boolean sound = end(i, "from", edge.from()) & end(i, "to", edge.to());
            if (sound) {
                outgoing.computeIfAbsent(edge.from(), _ -> new ArrayList<>()).add(i);
            }
            if (!priorities.computeIfAbsent(edge.from(), _ -> new HashSet<>()).add(edge.priority())) {
                findings.error(
                        FindingCode.DUPLICATE_PRIORITY,
                        Paths.edge(i) + ".priority",
                        "Give each edge of \"%s\" a priority of its own: %d is taken."
                                .formatted(edge.from(), edge.priority()));
            }
        }
    }

    private boolean end(int index, String member, String nodeId) {
        if (graph.nodes().containsKey(nodeId)) {
            return true;
        }
        findings.error(
                FindingCode.DANGLING_EDGE,
                Paths.edge(index) + "." + member,
                "Name an existing node: there is no \"%s\".".formatted(nodeId));
        return false;
    }

    private void entry() {
        if (graph.entryNode().isBlank()) {
            findings.error(
                    FindingCode.MISSING_ENTRY_NODE, Paths.ENTRY_NODE, "Name the node at which the interview begins.");
        } else if (!graph.nodes().containsKey(graph.entryNode())) {
            findings.error(
                    FindingCode.UNKNOWN_ENTRY_NODE,
                    Paths.ENTRY_NODE,
                    "Name an existing node: there is no \"%s\".".formatted(graph.entryNode()));
        } else {
            unreachable();
        }
    }

    /** Names where each lost part begins; what only follows on it is found again with it. */
    private void unreachable() {
        var reached = new HashSet<String>();
        reach(graph.entryNode(), reached);
        var lost = new LinkedHashSet<>(graph.nodes().keySet());
        lost.removeAll(reached);
        var followers = graph.edges().stream()
                .filter(edge -> lost.contains(edge.from()))
                .map(Edge::to)
                .collect(Collectors.toSet());
        var beginnings = lost.stream().filter(id -> !followers.contains(id));
        // What goes round among the lost begins nowhere: the first of it as written stands for it.
        Stream.concat(beginnings, lost.stream()).toList().forEach(id -> {
            if (reach(id, reached)) {
                findings.error(
                        FindingCode.UNREACHABLE_NODE,
                        Paths.node(id),
                        "Add an edge to node \"%s\" or remove it: no way leads there from the entry node."
                                .formatted(id));
            }
        });
    }

    /** Adds what can be reached from there; whether the start is among what is new. */
    private boolean reach(String start, Set<String> reached) {
        if (!reached.add(start)) {
            return false;
        }
        var open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            for (int edge : outgoing.getOrDefault(open.remove(), List.of())) {
                var to = graph.edges().get(edge).to();
                if (reached.add(to)) {
                    open.add(to);
                }
            }
        }
        return true;
    }

    /** One finding for each edge that leads back, seen from the entry first and then from the nodes as written. */
    private void cycles() {
        var done = new HashSet<String>();
        if (graph.nodes().containsKey(graph.entryNode())) {
            walk(graph.entryNode(), done);
        }
        graph.nodes().keySet().forEach(id -> walk(id, done));
    }

    private void walk(String start, Set<String> done) {
        var trail = new ArrayDeque<Visit>();
        var onTrail = new HashSet<String>();
        if (done.add(start)) {
            onTrail.add(start);
            trail.push(new Visit(start, outgoing.getOrDefault(start, List.of())));
        }
        while (!trail.isEmpty()) {
            var visit = trail.element();
            if (visit.isOver()) {
                trail.pop();
                onTrail.remove(visit.nodeId);
                continue;
            }
            int edge = visit.nextEdge();
            var to = graph.edges().get(edge).to();
            if (onTrail.contains(to)) {
                findings.error(
                        FindingCode.CYCLE,
                        Paths.edge(edge),
                        "Remove this edge: it leads back from \"%s\" to \"%s\", and an interview does not go round."
                                .formatted(visit.nodeId, to));
            } else if (done.add(to)) {
                onTrail.add(to);
                trail.push(new Visit(to, outgoing.getOrDefault(to, List.of())));
            }
        }
    }

    /** A node on the trail, and how many of its edges were followed. */
    private static final class Visit {
        private final String nodeId;
        private final List<Integer> edges;
        private int followed;

        Visit(String nodeId, List<Integer> edges) {
            this.nodeId = nodeId;
            this.edges = edges;
        }

        boolean isOver() {
            return followed == edges.size();
        }

        int nextEdge() {
            return edges.get(followed++);
        }
    }
}
