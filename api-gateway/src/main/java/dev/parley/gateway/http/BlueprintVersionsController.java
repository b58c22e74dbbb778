package dev.parley.gateway.http;

import dev.parley.domain.catalog.Blueprint;
import dev.parley.domain.catalog.Scope;
import dev.parley.gateway.auth.Needs;
import dev.parley.gateway.catalog.CatalogKind;
import dev.parley.gateway.problem.Problem;
import dev.parley.gateway.problem.Result;
import dev.parley.gateway.read.CatalogReads;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** The published versions of blueprints, each as it was published and as runs pin it. */
@Controller("/api/v1/blueprints/{id}/versions")
@ExecuteOn(TaskExecutors.VIRTUAL)
final class BlueprintVersionsController {

    private static final Part.Facts<Blueprint> VERSIONS =
            new Part.Facts<>(version -> Long.toString(version.version()), Blueprint::createdAt, Blueprint::updatedAt);
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,17}");

    private final CatalogObjects objects;
    private final CatalogReads reads;

    BlueprintVersionsController(CatalogObjects objects, CatalogReads reads) {
        this.objects = objects;
        this.reads = reads;
    }

    @Get
    @Needs(Scope.CATALOG_READ)
    HttpResponse<byte[]> list(HttpRequest<byte[]> request, String id) {
        var exchange = new Exchange(request);
        return exchange.answer(exchange.query(Part::read)
                .flatMap(part -> newest(exchange, id, part.minVersion())
                        .flatMap(blueprint -> reads.versions(blueprint.tenant(), blueprint.id()))
                        .flatMap(all -> part.of(all, VERSIONS)))
                .flatMap(page -> CatalogObjects.documents(page, BlueprintRenderings.ALONE)));
    }

    @Get("/{number}")
    @Needs(Scope.CATALOG_READ)
    HttpResponse<byte[]> get(HttpRequest<byte[]> request, String id, String number) {
        var exchange = new Exchange(request);
        return exchange.answer(exchange.query(MinVersion::read)
                .flatMap(minVersion -> newest(exchange, id, minVersion))
                .flatMap(blueprint -> version(blueprint, number))
                .flatMap(version -> BlueprintRenderings.ALONE.of(version).map(Reply::ok)));
    }

    private Result<Blueprint> newest(Exchange exchange, String id, OptionalLong minVersion) {
        return CatalogKind.BLUEPRINT
                .id(id)
                .flatMap(blueprint -> objects.now(exchange, CatalogKind.BLUEPRINT, blueprint, minVersion));
    }

    /** The version that was published under that number, or the draft that will be. */
    private Result<Blueprint> version(Blueprint blueprint, String number) {
        if (!NUMBER.matcher(number).matches()) {
            return Result.refused(unknown());
        }
        var wanted = Long.parseLong(number);
        return reads.version(blueprint.tenant(), blueprint.id(), wanted)
                .flatMap(published -> published
                        .map(Result::ok)
                        .orElseGet(() ->
                                blueprint.version() == wanted ? Result.ok(blueprint) : Result.refused(unknown())));
    }

    private static Problem unknown() {
        return Problem.notFound("version of the blueprint");
    }
}
