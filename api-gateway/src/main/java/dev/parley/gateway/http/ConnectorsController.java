package dev.parley.gateway.http;

import dev.parley.domain.catalog.CatalogCommand;
import dev.parley.domain.catalog.CatalogCommand.ArchiveConnector;
import dev.parley.domain.catalog.CatalogCommand.CreateConnector;
import dev.parley.domain.catalog.Channel;
import dev.parley.domain.catalog.Connector;
import dev.parley.domain.catalog.ConnectorSpec;
import dev.parley.domain.catalog.Scope;
import dev.parley.gateway.auth.Needs;
import dev.parley.gateway.catalog.CatalogKind;
import dev.parley.gateway.document.ConnectorDocument;
import dev.parley.gateway.document.Writable;
import dev.parley.gateway.input.Body;
import dev.parley.gateway.input.ConnectorRequest;
import dev.parley.gateway.input.MergePatch;
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

/** Connectors. */
@Controller("/api/v1/connectors")
@ExecuteOn(TaskExecutors.VIRTUAL)
final class ConnectorsController {

    private final CatalogResource<Connector> connectors;

    ConnectorsController(CatalogObjects objects, CatalogChanges changes) {
        this.connectors = new CatalogResource<>(
                objects,
                changes,
                CatalogKind.CONNECTOR,
                Rendering.plain(ConnectorDocument::write),
                ConnectorsController::revised,
                new ArchiveConnector());
    }

    @Post
    @Needs(Scope.CATALOG_WRITE)
    HttpResponse<byte[]> create(HttpRequest<byte[]> request) {
        return connectors.create(request, body -> ConnectorRequest.read(body).map(CreateConnector::new));
    }

    @Get
    @Needs(Scope.CATALOG_READ)
    HttpResponse<byte[]> list(HttpRequest<byte[]> request) {
        return connectors.list(
                request,
                (query, filter) -> CatalogListing.ofType(
                        filter.in(query.names("status", Channel.Status.class)),
                        query.choice("type", ConnectorSpec.Type.class)));
    }

    @Get("/{id}")
    @Needs(Scope.CATALOG_READ)
    HttpResponse<byte[]> get(HttpRequest<byte[]> request, String id) {
        return connectors.get(request, id);
    }

    @Patch(
            value = "/{id}",
            consumes = {MergePatchBody.JSON, MergePatchBody.MERGE_PATCH})
    @Needs(Scope.CATALOG_WRITE)
    HttpResponse<byte[]> patch(HttpRequest<byte[]> request, String id) {
        return connectors.patch(request, id);
    }

    @Delete("/{id}")
    @Needs(Scope.CATALOG_WRITE)
    HttpResponse<byte[]> archive(HttpRequest<byte[]> request, String id) {
        return connectors.archive(request, id);
    }

    private static Result<CatalogCommand> revised(Connector connector, Body patch) {
        return ConnectorRequest.readRevised(new Body(MergePatch.apply(Writable.of(connector), patch.json())))
                .map(revise -> revise);
    }
}
