package dev.parley.gateway.http;

import dev.parley.domain.catalog.Agent;
import dev.parley.domain.catalog.CatalogCommand;
import dev.parley.domain.catalog.CatalogCommand.ArchiveAgent;
import dev.parley.domain.catalog.CatalogCommand.CreateAgent;
import dev.parley.domain.catalog.CatalogCommand.ReviseAgent;
import dev.parley.domain.catalog.Scope;
import dev.parley.gateway.GatewayConfig;
import dev.parley.gateway.auth.Needs;
import dev.parley.gateway.catalog.CatalogKind;
import dev.parley.gateway.document.AgentDocument;
import dev.parley.gateway.document.Writable;
import dev.parley.gateway.input.AgentRequest;
import dev.parley.gateway.input.Body;
import dev.parley.gateway.problem.Result;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;

/** Agents. */
@Controller("/api/v1/agents")
@ExecuteOn(TaskExecutors.VIRTUAL)
final class AgentsController {

    private static final Rendering<Agent> DOCUMENT = Rendering.plain(AgentDocument::write);

    private final CatalogObjects objects;
    private final CatalogChanges changes;
    private final GatewayConfig config;

    AgentsController(CatalogObjects objects, CatalogChanges changes, GatewayConfig config) {
        this.objects = objects;
        this.changes = changes;
        this.config = config;
    }

    @Post
    @Needs(Scope.CATALOG_WRITE)
    HttpResponse<byte[]> create(HttpRequest<byte[]> request) {
        var exchange = new Exchange(request);
        return exchange.answer(exchange.body()
                .flatMap(body -> objects.create(
                        exchange,
                        CatalogKind.AGENT,
                        body,
                        DOCUMENT,
                        it -> AgentRequest.read(it, config.modelPresets()).map(CreateAgent::new))));
    }

    @Get
    @Needs(Scope.CATALOG_READ)
    HttpResponse<byte[]> list(HttpRequest<byte[]> request) {
        var exchange = new Exchange(request);
        return exchange.answer(exchange.query(query -> CatalogListing.read(query, CatalogKind.AGENT))
                .flatMap(listing -> objects.list(exchange, CatalogKind.AGENT, listing, DOCUMENT)));
    }

    @Get("/{id}")
    @Needs(Scope.CATALOG_READ)
    HttpResponse<byte[]> get(HttpRequest<byte[]> request, String id) {
        var exchange = new Exchange(request);
        return exchange.answer(objects.get(exchange, CatalogKind.AGENT, id, DOCUMENT));
    }

    @Patch(
            value = "/{id}",
            consumes = {MergePatchBody.JSON, MergePatchBody.MERGE_PATCH})
    @Needs(Scope.CATALOG_WRITE)
    HttpResponse<byte[]> patch(HttpRequest<byte[]> request, String id) {
        var exchange = new Exchange(request);
        return exchange.answer(exchange.withoutQuery()
                .flatMap(_ -> changes.change(exchange, CatalogKind.AGENT, id, DOCUMENT, this::revised)));
    }

    @Delete("/{id}")
    @Needs(Scope.CATALOG_WRITE)
    HttpResponse<byte[]> archive(HttpRequest<byte[]> request, String id) {
        var exchange = new Exchange(request);
        return exchange.answer(exchange.withoutQuery()
                .flatMap(_ -> changes.archive(exchange, CatalogKind.AGENT, id, DOCUMENT, new ArchiveAgent())));
    }

    private Result<CatalogCommand> revised(Agent agent, Body patch) {
        return AgentRequest.read(AgentRequest.patched(Writable.of(agent), patch.json()), config.modelPresets())
                .map(ReviseAgent::new);
    }
}
