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

    private final CatalogResource<Channel> channels;

    ChannelsController(CatalogObjects objects, CatalogChanges changes) {
        this.channels = new CatalogResource<>(
                objects,
                changes,
                CatalogKind.CHANNEL,
                Rendering.plain(ChannelDocument::write),
                ChannelsController::revised,
                new ArchiveChannel());
    }

    @Post
    @Needs(Scope.CATALOG_WRITE)
    HttpResponse<byte[]> create(HttpRequest<byte[]> request) {
        return channels.create(request, body -> ChannelRequest.read(body).map(CreateChannel::new));
    }

    @Get
    @Needs(Scope.CATALOG_READ)
    HttpResponse<byte[]> list(HttpRequest<byte[]> request) {
        return channels.list(
                request,
                (query, filter) -> CatalogListing.ofType(
                        filter.in(query.names("status", Channel.Status.class)),
                        query.choice("type", ChannelSpec.Type.class)));
    }

    @Get("/{id}")
    @Needs(Scope.CATALOG_READ)
    HttpResponse<byte[]> get(HttpRequest<byte[]> request, String id) {
        return channels.get(request, id);
    }

    @Patch(
            value = "/{id}",
            consumes = {MergePatchBody.JSON, MergePatchBody.MERGE_PATCH})
    @Needs(Scope.CATALOG_WRITE)
    HttpResponse<byte[]> patch(HttpRequest<byte[]> request, String id) {
        return channels.patch(request, id);
    }

    @Delete("/{id}")
    @Needs(Scope.CATALOG_WRITE)
    HttpResponse<byte[]> archive(HttpRequest<byte[]> request, String id) {
        return channels.archive(request, id);
    }

    private static Result<CatalogCommand> revised(Channel channel, Body patch) {
        return ChannelRequest.readRevised(new Body(MergePatch.apply(Writable.of(channel), patch.json())))
                .map(revise -> revise);
    }
}
