package dev.parley.gateway.read;

import dev.parley.domain.catalog.Blueprint;
import dev.parley.domain.catalog.Channel;
import dev.parley.domain.catalog.Definition;
import dev.parley.domain.envelope.Outcome;
import dev.parley.domain.id.BlueprintId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.query.CatalogFilter;
import dev.parley.domain.query.CatalogQueries;
import dev.parley.domain.query.Freshness;
import dev.parley.domain.query.Page;
import dev.parley.domain.query.PageRequest;
import dev.parley.gateway.catalog.CatalogKind;
import dev.parley.gateway.command.ToldVersions;
import dev.parley.gateway.port.Definitions;
import dev.parley.gateway.problem.ErrorCode;
import dev.parley.gateway.problem.Result;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** Reads the catalog, never older than this gateway has told. The built-in chat channel is always there. Blocking; thread-safe. */
public final class CatalogReads {

    private final CatalogQueries queries;
    private final Definitions definitions;
    private final ToldVersions told;
    private final Duration patience;

    public CatalogReads(CatalogQueries queries, Definitions definitions, ToldVersions told, Duration patience) {
        this.queries = queries;
        this.definitions = definitions;
        this.told = told;
        this.patience = patience;
    }

    /** The object as it is now; of a blueprint the newest version, drafts included. */
    public <T extends Definition> Result<T> now(Tenant tenant, CatalogKind<T> kind, UUID id, OptionalLong minVersion) {
        return builtIn(tenant, kind, id)
                .map(Result::ok)
                .orElseGet(() -> ReadAnswers.required(
                        queries.definition(tenant, kind.type(), id, fresh(tenant, id, minVersion)), kind.noun()));
    }

    /** The object when it comes to that version within that time. */
    public <T extends Definition> Result<T> soon(
            Tenant tenant, CatalogKind<T> kind, UUID id, long version, Duration atMost) {
        return builtIn(tenant, kind, id)
                .map(Result::ok)
                .orElseGet(() -> ReadAnswers.required(
                        queries.definition(tenant, kind.type(), id, Freshness.atLeast(version, atMost)), kind.noun()));
    }

    /** The object after a command; for a repeated command as it was then. Where the views are late, its definition tells it. */
    public <T extends Definition> Result<T> after(Tenant tenant, CatalogKind<T> kind, Outcome.Accepted outcome) {
        var freshness = outcome.replayed()
                ? Freshness.at(outcome.version(), patience)
                : Freshness.atLeast(outcome.version(), patience);
        var viewed = ReadAnswers.required(
                queries.definition(tenant, kind.type(), outcome.aggregateId(), freshness), kind.noun());
        return switch (viewed) {
            case Result.Refused<T>(var problem)
            when problem.code() == ErrorCode.UNAVAILABLE ->
                definitions
                        .newest(kind.type(), kind.kind(), outcome.aggregateId())
                        .filter(object -> object.aggregateVersion() == outcome.version())
                        .map(Result::ok)
                        .orElse(viewed);
            case Result.Refused<T> _, Result.Ok<T> _ -> viewed;
        };
    }

    /** Objects of a kind, newest first. */
    public <T extends Definition> Result<Page<T>> list(
            Tenant tenant, CatalogKind<T> kind, CatalogFilter filter, PageRequest page) {
        var found = kind.type() == Channel.class
                ? BuiltInChat.list(tenant, filter, page, wanted -> queries.list(tenant, filter, wanted))
                : queries.list(tenant, filter, page);
        return ReadAnswers.page(found, page.start())
                .map(definitions -> new Page<>(
                        definitions.items().stream().map(kind.type()::cast).toList(), definitions.nextCursor()));
    }

    /** The published versions of a blueprint, newest first. */
    public Result<List<Blueprint>> versions(Tenant tenant, BlueprintId id) {
        var all = new ArrayList<Blueprint>();
        var below = OptionalLong.empty();
        do {
            switch (ReadAnswers.required(
                    queries.blueprintVersions(tenant, id, below, PageRequest.MAX_LIMIT), "blueprint")) {
                case Result.Refused<Page<Blueprint>>(var problem) -> {
                    return Result.refused(problem);
                }
                case Result.Ok<Page<Blueprint>>(var page) -> {
                    all.addAll(page.items());
                    below = page.hasMore() ? OptionalLong.of(all.getLast().version()) : OptionalLong.empty();
                }
            }
        } while (below.isPresent());
        return Result.ok(all);
    }

    /** A published version of a blueprint, if there is one of that number. */
    public Result<Optional<Blueprint>> version(Tenant tenant, BlueprintId id, long version) {
        return ReadAnswers.optional(queries.blueprintVersion(tenant, id, version));
    }

    private static <T extends Definition> Optional<T> builtIn(Tenant tenant, CatalogKind<T> kind, UUID id) {
        var chat = Channel.builtInChat(tenant);
        return kind.type() == Channel.class && chat.uuid().equals(id)
                ? Optional.of(kind.type().cast(chat))
                : Optional.empty();
    }

    private Freshness fresh(Tenant tenant, UUID id, OptionalLong minVersion) {
        var version = told.orNewer(tenant, id, minVersion);
        return version.isPresent() ? Freshness.atLeast(version.getAsLong(), patience) : Freshness.ANY;
    }
}
