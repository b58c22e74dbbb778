package dev.parley.gateway.http;

import dev.parley.domain.catalog.Blueprint;
import dev.parley.domain.catalog.BlueprintSpec;
import dev.parley.domain.catalog.CatalogCommand;
import dev.parley.domain.catalog.CatalogCommand.ArchiveBlueprint;
import dev.parley.domain.catalog.CatalogCommand.CreateBlueprint;
import dev.parley.domain.catalog.CatalogCommand.PublishBlueprint;
import dev.parley.domain.catalog.CatalogCommand.ReviseBlueprint;
import dev.parley.domain.catalog.Scope;
import dev.parley.domain.id.AgentId;
import dev.parley.domain.id.PublicIds;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.query.CatalogFilter;
import dev.parley.gateway.auth.Needs;
import dev.parley.gateway.catalog.CatalogKind;
import dev.parley.gateway.catalog.DraftCheck;
import dev.parley.gateway.catalog.PinResolver;
import dev.parley.gateway.document.ValidationDocument;
import dev.parley.gateway.document.Writable;
import dev.parley.gateway.input.BlueprintRequest;
import dev.parley.gateway.input.Body;
import dev.parley.gateway.input.MergePatch;
import dev.parley.gateway.input.Query;
import dev.parley.gateway.input.RunRequest;
import dev.parley.gateway.problem.Result;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.OptionalLong;

/** Blueprints: made, changed, checked, published, archived. Their graphs: {@link GraphsController}. */
@Controller("/api/v1/blueprints")
@ExecuteOn(TaskExecutors.VIRTUAL)
final class BlueprintsController {

    private final CatalogObjects objects;
    private final CatalogChanges changes;
    private final BlueprintRenderings renderings;
    private final Commands commands;
    private final PinResolver resolver;
    private final DraftCheck check;

    BlueprintsController(
            CatalogObjects objects,
            CatalogChanges changes,
            BlueprintRenderings renderings,
            Commands commands,
            PinResolver resolver,
            DraftCheck check) {
        this.objects = objects;
        this.changes = changes;
        this.renderings = renderings;
        this.commands = commands;
        this.resolver = resolver;
        this.check = check;
    }

    @Post
    @Needs(Scope.CATALOG_WRITE)
    HttpResponse<byte[]> create(HttpRequest<byte[]> request) {
        var exchange = new Exchange(request);
        var caller = exchange.caller();
        return exchange.answer(exchange.query(BlueprintQuery::readExpand)
                .flatMap(expand -> renderings.of(caller, expand))
                .flatMap(rendering -> exchange.rawBody()
                        .flatMap(body -> objects.create(
                                exchange,
                                CatalogKind.BLUEPRINT,
                                body,
                                rendering,
                                it -> BlueprintRequest.read(it).map(CreateBlueprint::new),
                                create -> usable(caller.tenant(), create.spec()).map(_ -> create)))));
    }

    @Get
    @Needs(Scope.CATALOG_READ)
    HttpResponse<byte[]> list(HttpRequest<byte[]> request) {
        var exchange = new Exchange(request);
        return exchange.answer(exchange.query(Listing::read)
                .flatMap(listing -> renderings
                        .of(exchange.caller(), listing.agent())
                        .flatMap(rendering ->
                                objects.list(exchange, CatalogKind.BLUEPRINT, listing.objects(), rendering))));
    }

    @Get("/{id}")
    @Needs(Scope.CATALOG_READ)
    HttpResponse<byte[]> get(HttpRequest<byte[]> request, String id) {
        var exchange = new Exchange(request);
        return exchange.answer(CatalogKind.BLUEPRINT
                .id(id)
                .flatMap(blueprint -> exchange.query(BlueprintQuery::read)
                        .flatMap(query -> objects.now(exchange, CatalogKind.BLUEPRINT, blueprint, query.minVersion())
                                .flatMap(found -> shown(exchange, found, query.agent())))));
    }

    @Patch(
            value = "/{id}",
            consumes = {MergePatchBody.JSON, MergePatchBody.MERGE_PATCH})
    @Needs(Scope.CATALOG_WRITE)
    HttpResponse<byte[]> patch(HttpRequest<byte[]> request, String id) {
        var exchange = new Exchange(request);
        return exchange.answer(exchange.query(BlueprintQuery::readExpand)
                .flatMap(expand -> renderings.of(exchange.caller(), expand))
                .flatMap(rendering -> changes.change(exchange, CatalogKind.BLUEPRINT, id, rendering, this::revised)));
    }

    @Post("/{id}/publish")
    @Needs(Scope.CATALOG_WRITE)
    HttpResponse<byte[]> publish(HttpRequest<byte[]> request, String id) {
        var exchange = new Exchange(request);
        var caller = exchange.caller();
        return exchange.answer(CatalogKind.BLUEPRINT
                .id(id)
                .flatMap(blueprint -> exchange.body()
                        .flatMap(RunRequest::readNothing)
                        .flatMap(body -> commands.order(exchange, Actor.of(caller), body))
                        .flatMap(order -> commands.send(
                                order,
                                blueprint,
                                new PublishBlueprint(),
                                outcome -> objects.after(
                                        caller.tenant(), CatalogKind.BLUEPRINT, outcome, BlueprintRenderings.ALONE)))));
    }

    @Post("/{id}/archive")
    @Needs(Scope.CATALOG_WRITE)
    HttpResponse<byte[]> archive(HttpRequest<byte[]> request, String id) {
        var exchange = new Exchange(request);
        return exchange.answer(exchange.withoutQuery()
                .flatMap(_ -> changes.archive(
                        exchange, CatalogKind.BLUEPRINT, id, BlueprintRenderings.ALONE, new ArchiveBlueprint())));
    }

    @Post("/{id}/validate")
    @Needs(Scope.CATALOG_READ)
    HttpResponse<byte[]> validate(HttpRequest<byte[]> request, String id) {
        var exchange = new Exchange(request);
        return exchange.answer(CatalogKind.BLUEPRINT
                .id(id)
                .flatMap(blueprint -> exchange.body()
                        .flatMap(RunRequest::readNothing)
                        .flatMap(_ -> objects.now(exchange, CatalogKind.BLUEPRINT, blueprint, OptionalLong.empty())))
                .map(this::validation));
    }

    private Reply validation(Blueprint blueprint) {
        return Reply.ok(
                ValidationDocument.bytes(blueprint.id(), blueprint.aggregateVersion(), check.findings(blueprint)));
    }

    /** With its agent in full a blueprint has no version of its own: the agent changes by itself. */
    private Result<Reply> shown(Exchange exchange, Blueprint blueprint, boolean withAgent) {
        return !withAgent && exchange.has(blueprint.aggregateVersion())
                ? Result.ok(Reply.notModified().withVersion(blueprint.aggregateVersion()))
                : renderings.of(exchange.caller(), withAgent).flatMap(rendering -> objects.shown(blueprint, rendering));
    }

    private Result<CatalogCommand> revised(Blueprint blueprint, Body patch) {
        var document = new Body(MergePatch.apply(Writable.of(blueprint), patch.json()));
        return BlueprintRequest.readRevised(document, blueprint.spec().graph())
                .flatMap(spec -> spec.agentId().equals(blueprint.spec().agentId())
                        ? Result.ok(spec)
                        : usable(blueprint.tenant(), spec))
                .map(ReviseBlueprint::new);
    }

    /** The spec, if its agent can be used. */
    private Result<BlueprintSpec> usable(Tenant tenant, BlueprintSpec spec) {
        return resolver.agent(tenant, spec.agentId()).map(_ -> spec);
    }

    /** Which blueprints a reader wants listed, and whether with their agents. */
    private record Listing(CatalogListing objects, boolean agent) {

        static Listing read(Query query) {
            return new Listing(
                    CatalogListing.read(query, CatalogKind.BLUEPRINT, Listing::narrowed),
                    BlueprintQuery.readExpand(query));
        }

        private static CatalogFilter narrowed(Query query, CatalogFilter filter) {
            var inStatus = filter.in(query.names("status", Blueprint.Status.class));
            return query.id("agent_id", PublicIds.Kind.AGENT)
                    .map(agent -> inStatus.by(new AgentId(agent)))
                    .orElse(inStatus);
        }
    }
}
