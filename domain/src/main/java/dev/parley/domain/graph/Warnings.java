package dev.parley.domain.graph;

import dev.parley.domain.catalog.BlueprintSpec;
import dev.parley.domain.catalog.TechniqueConflicts;
import java.util.HashSet;

/** What a researcher should look at again, though it can be published. */
final class Warnings {

    private Warnings() {}

    static void check(Graph graph, BlueprintSpec.Settings settings, Findings findings) {
        graph.nodes().forEach((id, node) -> {
            wording(findings, Paths.node(id) + ".text", node.text());
            switch (node) {
                case Node.Question question ->
                    TechniqueConflicts.check(
                            Paths.node(id) + ".probing.techniques",
                            question.probing().techniques(),
                            findings);
                case Node.Stimulus _, Node.Form _, Node.Custom _ -> {
                    // Without probing there are no techniques.
                }
            }
        });
        deadEnds(graph, findings);
        duration(settings, findings);
    }

    private static void wording(Findings findings, String path, String text) {
        if (Wording.asksTwice(text)) {
            findings.warning(
                    FindingCode.TWO_QUESTIONS,
                    path,
                    "Ask one thing at a time: people answer only one of two questions.");
        }
        if (Wording.leads(text)) {
            findings.warning(
                    FindingCode.LEADING_WORDING, path, "Ask without suggesting an answer: people tend to agree.");
        }
    }

    private static void deadEnds(Graph graph, Findings findings) {
        var conditional = new HashSet<String>();
        var unconditional = new HashSet<String>();
        graph.edges().forEach(edge -> (edge.condition().isPresent() ? conditional : unconditional).add(edge.from()));
        for (var id : graph.nodes().keySet()) {
            if (conditional.contains(id) && !unconditional.contains(id)) {
                findings.warning(
                        FindingCode.NO_UNCONDITIONAL_EDGE,
                        Paths.node(id),
                        "Add an edge without a condition unless the interview is to end here when no condition holds.");
            }
        }
    }

    private static void duration(BlueprintSpec.Settings settings, Findings findings) {
        var estimated = settings.estimatedDurationM();
        var maximum = settings.maxDurationM();
        if (estimated.isPresent() && maximum.isPresent() && estimated.getAsInt() > maximum.getAsInt()) {
            findings.warning(
                    FindingCode.DURATION_OVER_MAXIMUM,
                    "settings.estimated_duration_m",
                    "Allow more time or plan for less: %d minutes are expected, but the interview ends after %d."
                            .formatted(estimated.getAsInt(), maximum.getAsInt()));
        }
    }
}
