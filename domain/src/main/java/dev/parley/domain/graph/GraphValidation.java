package dev.parley.domain.graph;

import dev.parley.domain.catalog.BlueprintSpec;
import java.util.List;

/**
 * Whether a graph can be published. A graph without an error can be walked from its entry node to an end whatever the
 * participant says.
 */
public final class GraphValidation {

    private GraphValidation() {}

    /**
     * Everything that is wrong or doubtful, errors first.
     *
     * @param graph what is to be published
     * @param spec the blueprint around it, for what depends on its settings
     */
    public static List<Finding> validate(Graph graph, BlueprintSpec spec) {
        var overLimit = GraphLimits.check(graph);
        if (!overLimit.isEmpty()) {
            return overLimit;
        }
        var findings = new Findings();
        GraphShape.check(graph, findings);
        NodeRules.check(graph, findings);
        ConditionRules.check(graph, findings);
        Warnings.check(graph, spec.settings(), findings);
        return findings.all();
    }

    /** Whether something among the findings must be put right before publishing. */
    public static boolean refuses(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity() == Finding.Severity.ERROR);
    }
}
