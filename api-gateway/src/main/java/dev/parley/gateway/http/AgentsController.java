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

    private final CatalogResource<Agent> agents;
    private final GatewayConfig config;

    AgentsController(CatalogObjects objects, CatalogChanges changes, GatewayConfig config) {
        this.config = config;
        this.agents = new CatalogResource<>(
                objects,
                changes,
                CatalogKind.AGENT,
                Rendering.plain(AgentDocument::write),
                this::revised,
                new ArchiveAgent());
    }

    @Post
    @Needs(Scope.CATALOG_WRITE)
    HttpResponse<byte[]> create(HttpRequest<byte[]> request) {
        return agents.create(
                request,
                body -> AgentRequest.read(body, config.models().presets()).map(CreateAgent::new));
    }

    @Get
    @Needs(Scope.CATALOG_READ)
    HttpResponse<byte[]> list(HttpRequest<byte[]> request) {
        return agents.list(request, (_, filter) -> filter);
    }

    @Get("/{id}")
    @Needs(Scope.CATALOG_READ)
    HttpResponse<byte[]> get(HttpRequest<byte[]> request, String id) {
        return agents.get(request, id);
    }

    @Patch(
            value = "/{id}",
            consumes = {MergePatchBody.JSON, MergePatchBody.MERGE_PATCH})
    @Needs(Scope.CATALOG_WRITE)
    HttpResponse<byte[]> patch(HttpRequest<byte[]> request, String id) {
        return agents.patch(request, id);
    }

    @Delete("/{id}")
    @Needs(Scope.CATALOG_WRITE)
    HttpResponse<byte[]> archive(HttpRequest<byte[]> request, String id) {
        return agents.archive(request, id);
    }

    private Result<CatalogCommand> revised(Agent agent, Body patch) {
        return AgentRequest.read(
                        AgentRequest.patched(Writable.of(agent), patch.json()),
                        config.models().presets())
                .map(ReviseAgent::new);
    }
}
