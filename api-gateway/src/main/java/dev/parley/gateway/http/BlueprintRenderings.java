package dev.parley.gateway.http;

import dev.parley.domain.catalog.Blueprint;
import dev.parley.domain.catalog.Scope;
import dev.parley.gateway.auth.Caller;
import dev.parley.gateway.catalog.NewestDefinitions;
import dev.parley.gateway.document.BlueprintDocument;
import dev.parley.gateway.json.JsonWriter;
import dev.parley.gateway.problem.Result;
import java.util.Optional;
import java.util.function.Consumer;

/** How blueprints are shown: alone, or with their agents as they are now, which are in memory. Thread-safe. */
final class BlueprintRenderings {

    static final Rendering<Blueprint> ALONE =
            blueprint -> Result.ok(new BlueprintDocument(blueprint, Optional.empty())::write);

    private final NewestDefinitions newest;

    BlueprintRenderings(NewestDefinitions newest) {
        this.newest = newest;
    }

    /** As asked for, unless the caller may not see the agent. */
    Result<Rendering<Blueprint>> of(Caller caller, boolean withAgent) {
        return withAgent ? caller.require(Scope.CATALOG_READ).map(_ -> this::withAgent) : Result.ok(ALONE);
    }

    private Result<Consumer<JsonWriter>> withAgent(Blueprint blueprint) {
        return newest.agent(blueprint.tenant(), blueprint.spec().agentId())
                .map(agent -> new BlueprintDocument(blueprint, Optional.of(agent))::write);
    }
}
