package dev.parley.gateway.http;

import dev.parley.domain.catalog.CatalogCommand;
import dev.parley.domain.catalog.CatalogCommand.ArchiveOpenLink;
import dev.parley.domain.catalog.CatalogCommand.CreateOpenLink;
import dev.parley.domain.catalog.CatalogCommand.ReviseOpenLink;
import dev.parley.domain.catalog.OpenLink;
import dev.parley.domain.catalog.OpenLinkSpec;
import dev.parley.domain.catalog.Scope;
import dev.parley.domain.id.BlueprintId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.run.Participant;
import dev.parley.gateway.GatewayPorts;
import dev.parley.gateway.auth.Needs;
import dev.parley.gateway.auth.OpenTokens;
import dev.parley.gateway.catalog.CatalogKind;
import dev.parley.gateway.catalog.PinResolver;
import dev.parley.gateway.document.OpenLinkDocument;
import dev.parley.gateway.document.Writable;
import dev.parley.gateway.input.Body;
import dev.parley.gateway.input.MergePatch;
import dev.parley.gateway.input.OpenLinkRequest;
import dev.parley.gateway.input.Query;
import dev.parley.gateway.open.OpenLinks;
import dev.parley.gateway.problem.Problem;
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
import java.time.InstantSource;
import java.util.OptionalLong;

/** Open links of blueprints, as their owners see them. */
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.VIRTUAL)
final class OpenLinksController {

    private final CatalogObjects objects;
    private final CatalogResource<OpenLink> links;
    private final PinResolver pins;
    private final Rendering<OpenLink> document;
    private final InstantSource clock;

    OpenLinksController(
            CatalogObjects objects, CatalogChanges changes, PinResolver pins, OpenTokens tokens, GatewayPorts ports) {
        this.objects = objects;
        this.pins = pins;
        this.clock = ports.clock();
        this.document =
                Rendering.plain((out, link) -> OpenLinkDocument.write(out, link, tokens.link(link), clock.instant()));
        this.links = new CatalogResource<>(
                objects, changes, CatalogKind.OPEN_LINK, document, this::revised, new ArchiveOpenLink());
    }

    @Post("/blueprints/{id}/open-links")
    @Needs(Scope.CATALOG_WRITE)
    HttpResponse<byte[]> create(HttpRequest<byte[]> request, String id) {
        var exchange = new Exchange(request);
        var tenant = exchange.caller().tenant();
        return exchange.answer(PathIds.blueprint(id)
                .flatMap(blueprint -> exchange.body()
                        .flatMap(body -> objects.create(
                                exchange,
                                CatalogKind.OPEN_LINK,
                                body,
                                document,
                                it -> OpenLinkRequest.read(it, blueprint).map(CreateOpenLink::new),
                                create -> ahead(create.spec())
                                        .flatMap(spec -> usable(tenant, spec))
                                        .map(_ -> create)))));
    }

    @Get("/blueprints/{id}/open-links")
    @Needs(Scope.CATALOG_READ)
    HttpResponse<byte[]> list(HttpRequest<byte[]> request, String id) {
        var exchange = new Exchange(request);
        return exchange.answer(PathIds.blueprint(id)
                .flatMap(blueprint -> exchange.query(query -> listing(query, blueprint))
                        .flatMap(listing -> objects.now(
                                        exchange, CatalogKind.BLUEPRINT, blueprint.value(), OptionalLong.empty())
                                .flatMap(_ -> objects.list(exchange, CatalogKind.OPEN_LINK, listing, document)))));
    }

    @Get("/open-links/{id}")
    @Needs(Scope.CATALOG_READ)
    HttpResponse<byte[]> get(HttpRequest<byte[]> request, String id) {
        return links.get(request, id);
    }

    @Patch(
            value = "/open-links/{id}",
            consumes = {MergePatchBody.JSON, MergePatchBody.MERGE_PATCH})
    @Needs(Scope.CATALOG_WRITE)
    HttpResponse<byte[]> patch(HttpRequest<byte[]> request, String id) {
        return links.patch(request, id);
    }

    @Delete("/open-links/{id}")
    @Needs(Scope.CATALOG_WRITE)
    HttpResponse<byte[]> archive(HttpRequest<byte[]> request, String id) {
        return links.archive(request, id);
    }

    private Result<CatalogCommand> revised(OpenLink link, Body patch) {
        var whole = new Body(MergePatch.apply(Writable.of(link), patch.json()));
        return OpenLinkRequest.read(whole, link.spec().blueprintId())
                .flatMap(spec -> spec.expiresAt().equals(link.spec().expiresAt()) ? Result.ok(spec) : ahead(spec))
                .flatMap(spec -> usable(link.tenant(), spec))
                .map(ReviseOpenLink::new);
    }

    /** A link is never given an end that has passed; one whose end has come may still be changed otherwise. */
    private Result<OpenLinkSpec> ahead(OpenLinkSpec spec) {
        return spec.expiresAt().filter(end -> !end.isAfter(clock.instant())).isEmpty()
                ? Result.ok(spec)
                : Result.refused(Problem.invalid("expires_at", "out_of_range", "expires_at must lie in the future."));
    }

    /** A link that could make no run is refused when it is made, and not when the first visitor comes. */
    private Result<OpenLinkSpec> usable(Tenant tenant, OpenLinkSpec spec) {
        return pins.resolve(tenant, OpenLinks.request(spec, Participant.ANONYMOUS))
                .map(_ -> spec);
    }

    private static CatalogListing listing(Query query, BlueprintId blueprint) {
        return CatalogListing.read(query, CatalogKind.OPEN_LINK, (_, filter) -> filter.ofType(blueprint.toString()));
    }
}
