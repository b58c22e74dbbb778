package dev.parley.gateway.http;

import dev.parley.domain.catalog.CatalogCommand;
import dev.parley.domain.catalog.Definition;
import dev.parley.domain.envelope.Outcome;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.query.Page;
import dev.parley.gateway.catalog.CatalogKind;
import dev.parley.gateway.catalog.DefinedVersions;
import dev.parley.gateway.document.ListDocument;
import dev.parley.gateway.input.Body;
import dev.parley.gateway.json.JsonWriter;
import dev.parley.gateway.problem.Result;
import dev.parley.gateway.read.CatalogReads;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/** What every kind of catalog object has in common at the REST API: it is made, read and listed. Thread-safe. */
final class CatalogObjects {

    private final Commands commands;
    private final CatalogReads reads;
    private final DefinedVersions defined;

    CatalogObjects(Commands commands, CatalogReads reads, DefinedVersions defined) {
        this.commands = commands;
        this.reads = reads;
        this.defined = defined;
    }

    /** Makes an object. */
    <T extends Definition> Result<Reply> create(
            Exchange exchange,
            CatalogKind<T> kind,
            Body body,
            Rendering<T> rendering,
            Function<Body, Result<CatalogCommand>> command) {
        return create(exchange, kind, body, rendering, command, Result::ok);
    }

    /**
     * Makes an object of others.
     *
     * @param usable the command, if what the object is made of can be used for something new. Who repeats a request is not asked
     *     again: it is answered as before, whatever has been archived since
     */
    <T extends Definition, C extends CatalogCommand> Result<Reply> create(
            Exchange exchange,
            CatalogKind<T> kind,
            Body body,
            Rendering<T> rendering,
            Function<Body, Result<C>> command,
            Function<C, Result<C>> usable) {
        var caller = exchange.caller();
        return commands.orderOfNew(exchange, Actor.of(caller), body)
                .flatMap(order -> command.apply(order.body())
                        .flatMap(create -> isThere(order, kind) ? Result.ok(create) : usable.apply(create))
                        .flatMap(create -> commands.send(
                                order,
                                commands.newObject(order),
                                create,
                                outcome -> after(caller.tenant(), kind, outcome, rendering)
                                        .map(reply -> reply.as(Reply.CREATED)
                                                .with("Location", kind.location(outcome.aggregateId()))))));
    }

    private boolean isThere(Commands.Order order, CatalogKind<?> kind) {
        return order.named().idempotencyKey().isPresent()
                && reads.now(order.actor().tenant(), kind, commands.newObject(order), OptionalLong.empty())
                        instanceof Result.Ok<?>;
    }

    /** The object as it is now. */
    <T extends Definition> Result<T> now(Exchange exchange, CatalogKind<T> kind, UUID id, OptionalLong minVersion) {
        return reads.now(exchange.caller().tenant(), kind, id, minVersion);
    }

    /** The object when it comes to that version within that time. */
    <T extends Definition> Result<T> soon(
            Tenant tenant, CatalogKind<T> kind, UUID id, long version, Duration patience) {
        return reads.soon(tenant, kind, id, version, patience);
    }

    /** Shows an object, unless the reader has that version. */
    <T extends Definition> Result<Reply> get(
            Exchange exchange, CatalogKind<T> kind, String id, Rendering<T> rendering) {
        return kind.id(id)
                .flatMap(object ->
                        exchange.query(MinVersion::read).flatMap(version -> now(exchange, kind, object, version)))
                .flatMap(object -> exchange.has(object.aggregateVersion())
                        ? Result.ok(Reply.notModified().withVersion(object.aggregateVersion()))
                        : shown(object, rendering));
    }

    /** Shows an object and its version. */
    <T extends Definition> Result<Reply> shown(T object, Rendering<T> rendering) {
        return rendering.of(object).map(document -> Reply.ok(document).withVersion(object.aggregateVersion()));
    }

    /** Lists objects. */
    <T extends Definition> Result<Reply> list(
            Exchange exchange, CatalogKind<T> kind, CatalogListing listing, Rendering<T> rendering) {
        var tenant = exchange.caller().tenant();
        return awaited(tenant, kind, listing)
                .flatMap(_ -> reads.list(tenant, kind, listing.filter(), listing.page()))
                .flatMap(page -> documents(page, rendering));
    }

    /** Documents of a page's items. */
    static <T> Result<Reply> documents(Page<T> page, Rendering<T> rendering) {
        var documents = new ArrayList<Consumer<JsonWriter>>(page.items().size());
        for (var item : page.items()) {
            switch (rendering.of(item)) {
                case Result.Ok<Consumer<JsonWriter>>(var document) -> documents.add(document);
                case Result.Refused<Consumer<JsonWriter>>(var problem) -> {
                    return Result.refused(problem);
                }
            }
        }
        return Result.ok(
                Reply.ok(ListDocument.bytes(documents, page.nextCursor(), (out, document) -> document.accept(out))));
    }

    /** The object after a command, as new as its outcome: who uses it next uses what has just been told. */
    <T extends Definition> Result<Reply> after(
            Tenant tenant, CatalogKind<T> kind, Outcome.Accepted outcome, Rendering<T> rendering) {
        return reads.after(tenant, kind, outcome).flatMap(object -> {
            defined.told(object);
            return rendering.of(object).map(Reply::ok);
        });
    }

    /** The list shows what it was asked to show when the object it names has come to that version. */
    private <T extends Definition> Result<List<T>> awaited(Tenant tenant, CatalogKind<T> kind, CatalogListing listing) {
        return listing.minVersion()
                .map(wanted ->
                        reads.now(tenant, kind, wanted.id(), wanted.version()).map(List::of))
                .orElseGet(() -> Result.ok(List.of()));
    }
}
