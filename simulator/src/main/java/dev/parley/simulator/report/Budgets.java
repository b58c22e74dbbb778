package dev.parley.simulator.report;

import dev.parley.client.model.Agent;
import dev.parley.client.model.Graph;
import dev.parley.client.model.Node;
import java.util.LinkedHashMap;
import java.util.Map;

/** How many follow-ups an agent may ask at each node, as docs tell it: by its depth, capped by the node and by the agent's boundaries. */
final class Budgets {

    private Budgets() {}

    static Map<String, Integer> of(Graph graph, Agent agent) {
        var budgets = new LinkedHashMap<String, Integer>();
        graph.nodes().forEach((id, node) -> budgets.put(id, of(node, agent)));
        return budgets;
    }

    private static int of(Node node, Agent agent) {
        if (!(node instanceof Node.Question question)
                || !question.probing().flatMap(Node.Probing::enabled).orElse(true)) {
            return 0;
        }
        int byDepth = switch (agent.probingDepth()) {
            case LIGHT -> 1;
            case MODERATE -> 3;
            case DEEP -> 5;
            case UNKNOWN -> 0;
        };
        int byNode = question.probing().flatMap(Node.Probing::maxFollowUps).orElse(byDepth);
        return Math.min(
                byDepth,
                Math.min(byNode, agent.boundaries().maxFollowUpsPerQuestion().orElse(byDepth)));
    }
}
