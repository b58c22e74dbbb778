package dev.parley.gateway.http;

import dev.parley.domain.catalog.CatalogCommand;
import dev.parley.domain.catalog.CatalogCommand.ArchiveChannel;
import dev.parley.domain.catalog.CatalogCommand.CreateChannel;
import dev.parley.domain.catalog.Channel;
import dev.parley.domain.catalog.ChannelSpec;
import dev.parley.domain.catalog.Scope;
import dev.parley.gateway.auth.Needs;
import dev.parley.gateway.catalog.CatalogKind;
import dev.parley.gateway.document.ChannelDocument;
import dev.parley.gateway.document.Writable;
import dev.parley.gateway.input.Body;
import dev.parley.gateway.input.ChannelRequest;
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

/** Channels. */
@Controller("/api/v1/channels")
@ExecuteOn(TaskExecutors.VIRTUAL)
final class ChannelsController {

    private static final Rendering<Channel> DOCUMENT = Rendering.plain(ChannelDocument::write);

    private final CatalogObjects objects;
    private final CatalogChanges changes;

    ChannelsController(CatalogObjects objects, CatalogChanges changes) {
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
                        CatalogKind.CHANNEL,
                        body,
                        DOCUMENT,
                        it -> ChannelRequest.read(it).map(CreateChannel::new))));
    }

    @Get
    @Needs(Scope.CATALOG_READ)
    HttpResponse<byte[]> list(HttpRequest<byte[]> request) {
        var exchange = new Exchange(request);
        return exchange.answer(exchange.query(query -> CatalogListing.read(
                        query,
                        CatalogKind.CHANNEL,
                        (also, filter) -> CatalogListing.ofType(
                                filter.in(also.names("status", Channel.Status.class)),
                                also.choice("type", ChannelSpec.Type.class))))
                .flatMap(listing -> objects.list(exchange, CatalogKind.CHANNEL, listing, DOCUMENT)));
    }

    @Get("/{id}")
    @Needs(Scope.CATALOG_READ)
    HttpResponse<byte[]> get(HttpRequest<byte[]> request, String id) {
        var exchange = new Exchange(request);
        return exchange.answer(objects.get(exchange, CatalogKind.CHANNEL, id, DOCUMENT));
    }

    @Patch(
            value = "/{id}",
            consumes = {MergePatchBody.JSON, MergePatchBody.MERGE_PATCH})
    @Needs(Scope.CATALOG_WRITE)
    HttpResponse<byte[]> patch(HttpRequest<byte[]> request, String id) {
        var exchange = new Exchange(request);
        return exchange.answer(exchange.withoutQuery()
                .flatMap(
                        _ -> changes.change(exchange, CatalogKind.CHANNEL, id, DOCUMENT, ChannelsController::revised)));
    }

    @Delete("/{id}")
    @Needs(Scope.CATALOG_WRITE)
    HttpResponse<byte[]> archive(HttpRequest<byte[]> request, String id) {
        var exchange = new Exchange(request);
        return exchange.answer(exchange.withoutQuery()
                .flatMap(_ -> changes.archive(exchange, CatalogKind.CHANNEL, id, DOCUMENT, new ArchiveChannel())));
    }

    private static Result<CatalogCommand> revised(Channel channel, Body patch) {
        return ChannelRequest.readRevised(new Body(MergePatch.apply(Writable.of(channel), patch.json())))
                .map(revise -> revise);
    }
}
