package dev.parley.gateway.http;

import dev.parley.domain.catalog.CatalogCommand;
import dev.parley.domain.catalog.Definition;
import dev.parley.domain.query.CatalogFilter;
import dev.parley.gateway.catalog.CatalogKind;
import dev.parley.gateway.input.Body;
import dev.parley.gateway.input.Query;
import dev.parley.gateway.problem.Result;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What a controller of a kind of catalog object does; it says itself where the objects are and who may do it. Thread-safe.
 *
 * @param revise works out the command that changes one
 * @param archive the command that archives one
 */
record CatalogResource<T extends Definition>(
        CatalogObjects objects,
        CatalogChanges changes,
        CatalogKind<T> kind,
        Rendering<T> document,
        CatalogChanges.Change<T> revise,
        CatalogCommand archive) {

    /**
     * POST on the collection.
     *
     * @param command reads the command that makes an object
     */
    HttpResponse<byte[]> create(HttpRequest<byte[]> request, Function<Body, Result<CatalogCommand>> command) {
        var exchange = new Exchange(request);
        return exchange.answer(
                exchange.body().flatMap(body -> objects.create(exchange, kind, body, document, command)));
    }

    /**
     * GET on the collection.
     *
     * @param narrowing what lists of this kind can be narrowed by, beside what all can
     */
    HttpResponse<byte[]> list(HttpRequest<byte[]> request, BiFunction<Query, CatalogFilter, CatalogFilter> narrowing) {
        var exchange = new Exchange(request);
        return exchange.answer(exchange.query(query -> CatalogListing.read(query, kind, narrowing))
                .flatMap(listing -> objects.list(exchange, kind, listing, document)));
    }

    /** GET. */
    HttpResponse<byte[]> get(HttpRequest<byte[]> request, String id) {
        var exchange = new Exchange(request);
        return exchange.answer(objects.get(exchange, kind, id, document));
    }

    /** PATCH. */
    HttpResponse<byte[]> patch(HttpRequest<byte[]> request, String id) {
        var exchange = new Exchange(request);
        return exchange.answer(
                exchange.withoutQuery().flatMap(_ -> changes.change(exchange, kind, id, document, revise)));
    }

    /** DELETE. */
    HttpResponse<byte[]> archive(HttpRequest<byte[]> request, String id) {
        var exchange = new Exchange(request);
        return exchange.answer(
                exchange.withoutQuery().flatMap(_ -> changes.archive(exchange, kind, id, document, archive)));
    }
}
