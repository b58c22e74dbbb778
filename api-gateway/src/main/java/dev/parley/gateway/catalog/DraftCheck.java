package dev.parley.gateway.catalog;

import dev.parley.domain.catalog.Agent;
import dev.parley.domain.catalog.Blueprint;
import dev.parley.domain.graph.Finding;
import dev.parley.domain.graph.GraphValidation;
import dev.parley.gateway.problem.Result;
import java.util.List;
import java.util.stream.Stream;

/** What there is to say about a blueprint's draft: what publishing finds, and what this installation will not do. Thread-safe. */
public final class DraftCheck {

    private final PinResolver resolver;
    private final InstalledModels models;

    public DraftCheck(PinResolver resolver, InstalledModels models) {
        this.resolver = resolver;
        this.models = models;
    }

    /** All findings; an agent that cannot be used for something new is not looked at. */
    public List<Finding> findings(Blueprint draft) {
        var graph = GraphValidation.validate(draft.spec().graph(), draft.spec());
        return Stream.concat(graph.stream(), aboutModels(draft).stream()).toList();
    }

    private List<Finding> aboutModels(Blueprint draft) {
        return switch (resolver.agent(draft.tenant(), draft.spec().agentId())) {
            case Result.Ok<Agent>(var agent) -> models.warnings(agent.spec().modelConfig());
            case Result.Refused<Agent> _ -> List.of();
        };
    }
}
