package dev.parley.gateway.http;

import dev.parley.domain.catalog.Blueprint;
import dev.parley.domain.catalog.CatalogCommand;
import dev.parley.domain.catalog.CatalogCommand.CreateBlueprint;
import dev.parley.domain.catalog.CatalogCommand.PublishBlueprint;
import dev.parley.domain.catalog.CatalogCommand.ReplaceGraph;
import dev.parley.domain.catalog.Scope;
import dev.parley.domain.envelope.Outcome;
import dev.parley.domain.graph.GraphValidation;
import dev.parley.domain.id.Tenant;
import dev.parley.gateway.auth.Needs;
import dev.parley.gateway.catalog.PinResolver;
import dev.parley.gateway.catalog.PublishedVersions;
import dev.parley.gateway.document.BlueprintDocument;
import dev.parley.gateway.document.ValidationDocument;
import dev.parley.gateway.input.BlueprintRequest;
import dev.parley.gateway.input.Body;
import dev.parley.gateway.input.RunRequest;
import dev.parley.gateway.problem.Result;
import dev.parley.gateway.read.CatalogReads;
import dev.parley.kit.id.PublicIds;
import dev.parley.kit.id.PublicIds.Kind;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/** Blueprints: made, drawn, checked, published. */
@Controller("/api/v1/blueprints")
@ExecuteOn(TaskExecutors.VIRTUAL)
final class BlueprintsController {

    private final Commands commands;
    private final CatalogReads reads;
    private final PinResolver resolver;
    private final PublishedVersions published;

    BlueprintsController(Commands commands, CatalogReads reads, PinResolver resolver, PublishedVersions published) {
        this.commands = commands;
        this.reads = reads;
        this.resolver = resolver;
        this.published = published;
    }

    @Post
    @Needs(Scope.CATALOG_WRITE)
    HttpResponse<byte[]> create(HttpRequest<byte[]> request) {
        var exchange = new Exchange(request);
        var caller = exchange.caller();
        return exchange.answer(exchange.body()
                .flatMap(body -> commands.order(exchange, Actor.of(caller), body))
                .flatMap(order -> BlueprintRequest.read(order.body())
                        .flatMap(spec ->
                                resolver.agent(caller.tenant(), spec.agentId()).map(_ -> spec))
                        .flatMap(spec -> commands.send(
                                order,
                                commands.newObject(order),
                                new CreateBlueprint(spec),
                                outcome -> after(caller.tenant(), outcome).map(BlueprintsController::created)))));
    }

    @Get("/{id}")
    @Needs(Scope.CATALOG_READ)
    HttpResponse<byte[]> get(HttpRequest<byte[]> request, String id) {
        var exchange = new Exchange(request);
        var tenant = exchange.caller().tenant();
        return exchange.answer(PathIds.blueprint(id)
                .flatMap(blueprint -> exchange.query(BlueprintQuery::read)
                        .flatMap(query -> reads.blueprint(tenant, blueprint, query.minVersion())
                                .flatMap(found -> expanded(tenant, found, query.agent())
                                        .map(document -> read(exchange, document, query))))));
    }

    @Put("/{id}/graph")
    @Needs(Scope.CATALOG_WRITE)
    HttpResponse<byte[]> replaceGraph(HttpRequest<byte[]> request, String id) {
        return change(request, id, body -> BlueprintRequest.readGraph(body).map(ReplaceGraph::new));
    }

    @Post("/{id}/publish")
    @Needs(Scope.CATALOG_WRITE)
    HttpResponse<byte[]> publish(HttpRequest<byte[]> request, String id) {
        return change(request, id, body -> RunRequest.readNothing(body).map(_ -> new PublishBlueprint()));
    }

    @Post("/{id}/validate")
    @Needs(Scope.CATALOG_READ)
    HttpResponse<byte[]> validate(HttpRequest<byte[]> request, String id) {
        var exchange = new Exchange(request);
        return exchange.answer(PathIds.blueprint(id)
                .flatMap(blueprint -> exchange.body()
                        .flatMap(RunRequest::readNothing)
                        .flatMap(_ -> reads.blueprint(exchange.caller().tenant(), blueprint, OptionalLong.empty())))
                .map(BlueprintsController::validation));
    }

    private static Reply validation(Blueprint blueprint) {
        var findings = GraphValidation.validate(blueprint.spec().graph(), blueprint.spec());
        return Reply.ok(ValidationDocument.bytes(blueprint.id(), blueprint.aggregateVersion(), findings));
    }

    private HttpResponse<byte[]> change(
            HttpRequest<byte[]> request, String id, Function<Body, Result<CatalogCommand>> command) {
        var exchange = new Exchange(request);
        var caller = exchange.caller();
        return exchange.answer(PathIds.blueprint(id)
                .flatMap(blueprint -> exchange.body()
                        .flatMap(body -> commands.order(exchange, Actor.of(caller), body))
                        .flatMap(order -> command.apply(order.body())
                                .flatMap(change -> commands.send(
                                        order,
                                        blueprint.value(),
                                        change,
                                        outcome ->
                                                after(caller.tenant(), outcome).map(BlueprintsController::reply))))));
    }

    /** The blueprint as new as the outcome; a run created next uses what has just been published. */
    private Result<Blueprint> after(Tenant tenant, Outcome.Accepted outcome) {
        return reads.blueprintAfter(tenant, outcome).map(blueprint -> {
            blueprint.publishedVersion().ifPresent(version -> published.told(blueprint.id(), version));
            return blueprint;
        });
    }

    private Result<BlueprintDocument> expanded(Tenant tenant, Blueprint blueprint, boolean withAgent) {
        return withAgent
                ? reads.agent(tenant, blueprint.spec().agentId(), OptionalLong.empty())
                        .map(agent -> new BlueprintDocument(blueprint, Optional.of(agent)))
                : Result.ok(new BlueprintDocument(blueprint, Optional.empty()));
    }

    private static Reply read(Exchange exchange, BlueprintDocument document, BlueprintQuery query) {
        var version = document.blueprint().aggregateVersion();
        return query.agent()
                ? Reply.ok(document::write).withVersion(version)
                : CatalogReplies.read(exchange, version, () -> Reply.ok(document::write));
    }

    private static Reply created(Blueprint blueprint) {
        return reply(blueprint)
                .as(Reply.CREATED)
                .with(
                        "Location",
                        "/api/v1/blueprints/"
                                + PublicIds.format(
                                        Kind.BLUEPRINT, blueprint.id().value()));
    }

    private static Reply reply(Blueprint blueprint) {
        return Reply.ok(new BlueprintDocument(blueprint, Optional.empty())::write);
    }
}
