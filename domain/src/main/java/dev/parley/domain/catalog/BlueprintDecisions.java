package dev.parley.domain.catalog;

import dev.parley.domain.envelope.Decision;
import dev.parley.domain.envelope.RejectionCode;
import dev.parley.domain.graph.Graph;
import dev.parley.domain.graph.GraphLimits;
import dev.parley.domain.graph.GraphValidation;
import java.util.List;

/** What becomes of commands to a blueprint that is not archived. */
final class BlueprintDecisions {

    private BlueprintDecisions() {}

    static Decision<CatalogEvent> revise(Blueprint blueprint, BlueprintSpec spec) {
        return blueprint.spec().equals(spec)
                ? Decision.accepted(List.of())
                : Refusals.unless(
                        BlueprintRules.check(spec), new CatalogEvent.BlueprintRevised(blueprint.draftVersion(), spec));
    }

    static Decision<CatalogEvent> replaceGraph(Blueprint blueprint, Graph graph) {
        return blueprint.spec().graph().equals(graph)
                ? Decision.accepted(List.of())
                : Refusals.unless(
                        GraphLimits.check(graph), new CatalogEvent.GraphReplaced(blueprint.draftVersion(), graph));
    }

    static Decision<CatalogEvent> publish(Blueprint blueprint) {
        if (blueprint.status() == Blueprint.Status.PUBLISHED) {
            return Decision.accepted(List.of());
        }
        var findings = GraphValidation.validate(blueprint.spec().graph(), blueprint.spec());
        return GraphValidation.refuses(findings)
                ? Decision.rejected(
                        RejectionCode.NOT_PUBLISHABLE,
                        "The blueprint cannot be published as it is; put right what the findings name.",
                        findings)
                : Decision.accepted(List.of(new CatalogEvent.BlueprintPublished(blueprint.version())));
    }
}
