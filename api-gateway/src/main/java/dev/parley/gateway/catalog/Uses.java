package dev.parley.gateway.catalog;

import dev.parley.domain.catalog.Agent;
import dev.parley.domain.catalog.ApiKey;
import dev.parley.domain.catalog.Blueprint;
import dev.parley.domain.catalog.Channel;
import dev.parley.domain.catalog.Connector;
import dev.parley.domain.catalog.Definition;
import dev.parley.domain.catalog.OpenLink;
import dev.parley.domain.catalog.Webhook;
import dev.parley.domain.id.AgentId;
import dev.parley.domain.id.BlueprintId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.query.CatalogFilter;
import dev.parley.domain.query.CatalogQueries;
import dev.parley.domain.query.Page;
import dev.parley.domain.query.PageRequest;
import dev.parley.domain.query.ReadResult;
import dev.parley.domain.query.RunFilter;
import dev.parley.domain.query.RunQueries;
import dev.parley.domain.run.RunStatus;
import dev.parley.gateway.port.Definitions;
import dev.parley.gateway.problem.ErrorCode;
import dev.parley.gateway.problem.FieldError;
import dev.parley.gateway.problem.Problem;
import dev.parley.gateway.problem.Result;
import dev.parley.kit.id.PublicIds;
import dev.parley.kit.id.PublicIds.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What uses a catalog object: blueprints its agent, runs that are not over all that they pin. Whoever begins to use it while this is
 * asked is not harmed: definitions are immutable. Blocking; thread-safe.
 */
public final class Uses {

    /** How many of each are named. */
    private static final int SHOWN = 5;

    private static final Set<RunStatus> NOT_OVER = Arrays.stream(RunStatus.values())
            .filter(status -> !status.isTerminal())
            .collect(Collectors.toSet());

    private final CatalogQueries catalog;
    private final RunQueries runs;
    private final Definitions definitions;

    public Uses(CatalogQueries catalog, RunQueries runs, Definitions definitions) {
        this.catalog = catalog;
        this.runs = runs;
        this.definitions = definitions;
    }

    /** The object, unless something uses it. */
    public <T extends Definition> Result<T> unused(Tenant tenant, T object) {
        Definition definition = object;
        Result<List<FieldError>> uses = switch (definition) {
            case Agent agent ->
                blueprints(tenant, agent.id())
                        .flatMap(blueprints -> runs(tenant, RunFilter.ALL.by(agent.id()))
                                .map(open -> Stream.concat(blueprints.stream(), open.stream())
                                        .toList()));
            case Blueprint blueprint -> runs(tenant, RunFilter.ALL.on(blueprint.id()));
            case Channel channel -> runs(tenant, RunFilter.ALL.through(channel.id()));
            case Connector connector -> runs(tenant, RunFilter.ALL.through(connector.id()));
            case ApiKey _, Webhook _, OpenLink _ -> Result.ok(List.of());
        };
        return uses.flatMap(found -> found.isEmpty() ? Result.ok(object) : Result.refused(inUse(definition, found)));
    }

    /** Blueprints whose newest version, or the version in use, names the agent. */
    private Result<List<FieldError>> blueprints(Tenant tenant, AgentId agent) {
        var published = definitions
                .blueprints()
                .filter(blueprint -> blueprint.tenant().equals(tenant) && !blueprint.archived())
                .filter(blueprint -> blueprint.spec().agentId().equals(agent))
                .map(Blueprint::id)
                .limit(SHOWN);
        var filter = CatalogFilter.of(Blueprint.KIND).by(agent);
        return items(catalog.list(tenant, filter, PageRequest.first(SHOWN)))
                .map(newest -> Stream.concat(
                                newest.stream().map(definition -> new BlueprintId(definition.uuid())), published)
                        .distinct()
                        .limit(SHOWN)
                        .map(id -> use("blueprints", PublicIds.format(Kind.BLUEPRINT, id.value()), "The blueprint"))
                        .toList());
    }

    private Result<List<FieldError>> runs(Tenant tenant, RunFilter filter) {
        return items(runs.runs(tenant, filter.in(NOT_OVER), PageRequest.first(SHOWN)))
                .map(open -> open.stream()
                        .map(run -> use(
                                "interview-runs",
                                PublicIds.format(Kind.RUN, run.id().value()),
                                "The interview run"))
                        .toList());
    }

    private static FieldError use(String collection, String id, String what) {
        return new FieldError(collection + "/" + id, "in_use", what + " " + id + " uses it.");
    }

    private static Problem inUse(Definition object, List<FieldError> uses) {
        return new Problem(
                ErrorCode.IN_USE,
                "The " + object.kind() + " is in use; errors name by what, " + SHOWN + " of a kind at the most.",
                new ArrayList<>(uses),
                Optional.empty());
    }

    private static <T> Result<List<T>> items(ReadResult<Page<T>> page) {
        return switch (page) {
            case ReadResult.Found<Page<T>>(var found) -> Result.ok(found.items());
            case ReadResult.Absent<Page<T>> _, ReadResult.Erased<Page<T>> _ -> Result.ok(List.of());
            case ReadResult.NotYet<Page<T>> _, ReadResult.Unreachable<Page<T>> _ ->
                Result.refused(Problem.unavailable("What uses the object cannot be told right now."));
        };
    }
}
