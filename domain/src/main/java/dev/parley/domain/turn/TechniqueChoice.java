package dev.parley.domain.turn;

import dev.parley.domain.catalog.Agent;
import dev.parley.domain.catalog.Technique;
import dev.parley.domain.graph.Node;
import java.util.List;
import java.util.Set;

/** Which technique the next follow-up uses: the node's or the agent's, in their order, each once before any twice. */
final class TechniqueChoice {

    /** Techniques that need something to work on; of little use on an answer that says next to nothing. */
    private static final Set<Technique> NEEDS_SUBSTANCE = Set.of(
            Technique.DEVILS_ADVOCATE,
            Technique.FIVE_WHYS,
            Technique.SOCRATIC,
            Technique.COLUMBO,
            Technique.MIRRORING,
            Technique.LABELLING,
            Technique.HYPOTHETICAL);

    /** Below this completeness an answer counts as thin. */
    private static final double THIN = 0.35;

    private TechniqueChoice() {}

    static Technique choose(Node node, Agent agent, List<Technique> used, Assessment assessment) {
        List<Technique> allowed = allowed(node, agent);
        if (allowed.isEmpty()) {
            return Technique.TELL_ME_MORE;
        }
        boolean thin = assessment.completeness() < THIN;
        return allowed.stream()
                .filter(technique -> !used.contains(technique))
                .filter(technique -> !thin || !NEEDS_SUBSTANCE.contains(technique))
                .findFirst()
                .or(() -> allowed.stream()
                        .filter(technique -> !used.contains(technique))
                        .findFirst())
                .orElseGet(() -> allowed.get(used.size() % allowed.size()));
    }

    private static List<Technique> allowed(Node node, Agent agent) {
        if (node instanceof Node.Question question
                && !question.probing().techniques().isEmpty()) {
            return question.probing().techniques();
        }
        return agent.spec().techniques();
    }
}
