package dev.parley.gateway.catalog;

import dev.parley.domain.catalog.Agent;
import dev.parley.domain.catalog.ApiKey;
import dev.parley.domain.catalog.Blueprint;
import dev.parley.domain.catalog.Channel;
import dev.parley.domain.catalog.Connector;
import dev.parley.domain.catalog.Definition;
import dev.parley.domain.catalog.OpenLink;
import dev.parley.domain.catalog.OpenLinkSpec;
import dev.parley.domain.catalog.Webhook;
import dev.parley.domain.id.AgentId;
import dev.parley.domain.id.PublicIds;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.query.CatalogFilter;
import dev.parley.domain.query.CatalogQueries;
import dev.parley.domain.query.Page;
import dev.parley.domain.query.PageRequest;
import dev.parley.domain.query.ReadResult;
import dev.parley.domain.query.RunFilter;
import dev.parley.domain.query.RunQueries;
import dev.parley.domain.query.RunTrait;
import dev.parley.domain.run.RunStatus;
import dev.parley.gateway.port.Definitions;
import dev.parley.gateway.problem.ErrorCode;
import dev.parley.gateway.problem.FieldError;
import dev.parley.gateway.problem.Problem;
import dev.parley.gateway.problem.Result;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What uses a catalog object: blueprints its agent, open links that are enabled what their runs will be made of, runs that are not
 * over all that they pin. Whoever begins to use it while this is
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
                all(List.of(
                        blueprints(tenant, agent.id()),
                        links(tenant, link -> link.agentId().equals(Optional.of(agent.id()))),
                        runs(tenant, new RunTrait.ByAgent(agent.id()))));
            case Blueprint blueprint ->
                all(List.of(
                        links(tenant, link -> link.blueprintId().equals(blueprint.id())),
                        runs(tenant, new RunTrait.OnBlueprint(blueprint.id()))));
            case Channel channel ->
                all(List.of(
                        links(tenant, link -> link.channelId().equals(Optional.of(channel.id()))),
                        runs(tenant, new RunTrait.InChannel(channel.id()))));
            case Connector connector -> runs(tenant, new RunTrait.WithConnector(connector.id()));
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
                .map(Blueprint::uuid)
                .limit(SHOWN);
        var filter = CatalogFilter.of(Blueprint.KIND).by(agent);
        return some(page -> catalog.list(tenant, filter, page), _ -> true)
                .map(newest -> Stream.concat(newest.stream().map(Definition::uuid), published)
                        .distinct()
                        .limit(SHOWN)
                        .map(id -> use("blueprints", PublicIds.format(Kind.BLUEPRINT, id), "The blueprint"))
                        .toList());
    }

    private Result<List<FieldError>> links(Tenant tenant, Predicate<OpenLinkSpec> uses) {
        var filter = CatalogFilter.of(OpenLink.KIND).in(Set.of("enabled"));
        return some(
                        page -> catalog.list(tenant, filter, page),
                        link -> link instanceof OpenLink open && !open.archived() && uses.test(open.spec()))
                .map(links -> links.stream()
                        .map(link -> use("open-links", PublicIds.format(Kind.OPEN_LINK, link.uuid()), "The open link"))
                        .toList());
    }

    private Result<List<FieldError>> runs(Tenant tenant, RunTrait trait) {
        var filter = RunFilter.with(trait).in(NOT_OVER);
        return some(page -> runs.runs(tenant, filter, page), _ -> true)
                .map(open -> open.stream()
                        .map(run -> use(
                                "interview-runs",
                                PublicIds.format(Kind.RUN, run.id().value()),
                                "The interview run"))
                        .toList());
    }

    /** The first of a list that use the object; a page may have none before the end. */
    private static <T> Result<List<T>> some(Function<PageRequest, ReadResult<Page<T>>> list, Predicate<T> uses) {
        var found = new ArrayList<T>();
        var next = Optional.of(PageRequest.first(PageRequest.MAX_LIMIT));
        while (next.isPresent() && found.size() < SHOWN) {
            switch (list.apply(next.get())) {
                case ReadResult.Found<Page<T>>(var page) -> {
                    page.items().stream()
                            .filter(uses)
                            .limit(SHOWN - found.size())
                            .forEach(found::add);
                    next = page.nextCursor().map(cursor -> PageRequest.next(PageRequest.MAX_LIMIT, cursor));
                }
                case ReadResult.Absent<Page<T>> _, ReadResult.Erased<Page<T>> _ -> next = Optional.empty();
                case ReadResult.NotYet<Page<T>> _, ReadResult.Unreachable<Page<T>> _ -> {
                    return Result.refused(Problem.unavailable("What uses the object cannot be told right now."));
                }
            }
        }
        return Result.ok(found);
    }

    private static Result<List<FieldError>> all(List<Result<List<FieldError>>> uses) {
        return uses.stream()
                .reduce((some, more) -> some.flatMap(found -> more.map(
                        others -> Stream.concat(found.stream(), others.stream()).toList())))
                .orElseThrow();
    }

    private static FieldError use(String collection, String id, String what) {
        return new FieldError(collection + "/" + id, "in_use", what + " " + id + " uses it.");
    }

    private static Problem inUse(Definition object, List<FieldError> uses) {
        return new Problem(
                ErrorCode.IN_USE,
                "The " + object.kind() + " is in use; errors name by what, " + SHOWN + " of a kind at the most.",
                uses,
                Optional.empty());
    }
}
