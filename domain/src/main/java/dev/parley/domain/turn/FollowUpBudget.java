package dev.parley.domain.turn;

import dev.parley.domain.catalog.Agent;
import dev.parley.domain.graph.Node;
import dev.parley.domain.graph.Probing;

/** How many follow-ups, redirects included, a node may cost. */
public final class FollowUpBudget {

    private FollowUpBudget() {}

    /**
     * The agent's depth, capped by the node's own maximum and by the agent's boundaries; none without probing. Only
     * questions are probed.
     */
    public static int of(Node node, Agent agent) {
        return switch (node) {
            case Node.Question question -> of(question.probing(), agent);
            case Node.Stimulus ignored -> 0;
            case Node.Form ignored -> 0;
            case Node.Custom ignored -> 0;
        };
    }

    private static int of(Probing probing, Agent agent) {
        if (!probing.enabled()) {
            return 0;
        }
        int depth = agent.spec().probingDepth().followUps();
        int byNode = probing.maxFollowUps().orElse(depth);
        int byBoundaries = agent.spec().boundaries().maxFollowUpsPerQuestion().orElse(depth);
        return Math.max(0, Math.min(depth, Math.min(byNode, byBoundaries)));
    }
}
