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

    private static final Rendering<Connector> DOCUMENT = Rendering.plain(ConnectorDocument::write);

    private final CatalogObjects objects;
    private final CatalogChanges changes;

    ConnectorsController(CatalogObjects objects, CatalogChanges changes) {
        this.objects = objects;
        this.changes = changes;
    }

    @Post
    @Needs(Scope.CATALOG_WRITE)
    HttpResponse<byte[]> create(HttpRequest<byte[]> request) {
        var exchange = new Exchange(request);
        return exchange.answer(exchange.body()
                .flatMap(body -> objects.create(
                        exchange,
                        CatalogKind.CONNECTOR,
                        body,
                        DOCUMENT,
                        it -> ConnectorRequest.read(it).map(CreateConnector::new))));
    }

    @Get
    @Needs(Scope.CATALOG_READ)
    HttpResponse<byte[]> list(HttpRequest<byte[]> request) {
        var exchange = new Exchange(request);
        return exchange.answer(exchange.query(query -> CatalogListing.read(
                        query,
                        CatalogKind.CONNECTOR,
                        (also, filter) -> CatalogListing.ofType(
                                filter.in(also.names("status", Channel.Status.class)),
                                also.choice("type", ConnectorSpec.Type.class))))
                .flatMap(listing -> objects.list(exchange, CatalogKind.CONNECTOR, listing, DOCUMENT)));
    }

    @Get("/{id}")
    @Needs(Scope.CATALOG_READ)
    HttpResponse<byte[]> get(HttpRequest<byte[]> request, String id) {
        var exchange = new Exchange(request);
        return exchange.answer(objects.get(exchange, CatalogKind.CONNECTOR, id, DOCUMENT));
    }

    @Patch(
            value = "/{id}",
            consumes = {MergePatchBody.JSON, MergePatchBody.MERGE_PATCH})
    @Needs(Scope.CATALOG_WRITE)
    HttpResponse<byte[]> patch(HttpRequest<byte[]> request, String id) {
        var exchange = new Exchange(request);
        return exchange.answer(exchange.withoutQuery()
                .flatMap(_ ->
                        changes.change(exchange, CatalogKind.CONNECTOR, id, DOCUMENT, ConnectorsController::revised)));
    }

    @Delete("/{id}")
    @Needs(Scope.CATALOG_WRITE)
    HttpResponse<byte[]> archive(HttpRequest<byte[]> request, String id) {
        var exchange = new Exchange(request);
        return exchange.answer(exchange.withoutQuery()
                .flatMap(_ -> changes.archive(exchange, CatalogKind.CONNECTOR, id, DOCUMENT, new ArchiveConnector())));
    }

    private static Result<CatalogCommand> revised(Connector connector, Body patch) {
        return ConnectorRequest.readRevised(new Body(MergePatch.apply(Writable.of(connector), patch.json())))
                .map(revise -> revise);
    }
}
