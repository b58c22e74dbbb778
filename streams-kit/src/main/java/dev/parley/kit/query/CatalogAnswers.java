package dev.parley.kit.query;

import dev.parley.domain.catalog.Blueprint;
import dev.parley.domain.catalog.CatalogFold;
import dev.parley.domain.catalog.CatalogState;
import dev.parley.domain.catalog.Channel;
import dev.parley.domain.catalog.Definition;
import dev.parley.domain.id.BlueprintId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.query.CatalogFacts;
import dev.parley.domain.query.CatalogFilter;
import dev.parley.domain.query.CatalogQueries;
import dev.parley.domain.query.Freshness;
import dev.parley.domain.query.Page;
import dev.parley.domain.query.PageRequest;
import dev.parley.domain.query.ReadResult;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** Answers queries on the catalog from {@link Records}. Thread-safe. */
final class CatalogAnswers implements CatalogQueries {

    private final Records records;
    private final Decoding decoding;

    CatalogAnswers(Records records, Decoding decoding) {
        this.records = records;
        this.decoding = decoding;
    }

    /** The built-in chat channel is there without having been made. */
    @Override
    public <T extends Definition> ReadResult<T> definition(Tenant tenant, Class<T> kind, UUID id, Freshness freshness) {
        Channel builtIn = Channel.builtInChat(tenant);
        if (kind.isInstance(builtIn) && builtIn.uuid().equals(id)) {
            return new ReadResult.Found<>(kind.cast(builtIn));
        }
        return Results.flatMap(
                records.catalog(tenant, id, freshness),
                history -> current(history).filter(kind::isInstance).map(kind::cast));
    }

    @Override
    public ReadResult<Page<Definition>> list(Tenant tenant, CatalogFilter filter, PageRequest page) {
        return Pages.page(
                page,
                id -> position(tenant, filter.kind(), id),
                window -> records.catalog(tenant, filter, window),
                this::current);
    }

    @Override
    public ReadResult<Page<Blueprint>> blueprintVersions(Tenant tenant, BlueprintId id, OptionalLong below, int limit) {
        return Results.map(records.editions(tenant, id.value(), below, limit + 1), states -> {
            List<Blueprint> versions =
                    states.stream().flatMap(state -> blueprint(state).stream()).toList();
            List<Blueprint> shown = versions.subList(0, Math.min(limit, versions.size()));
            return new Page<>(
                    shown,
                    versions.size() > limit
                            ? Optional.of(Long.toString(shown.getLast().version()))
                            : Optional.empty());
        });
    }

    @Override
    public ReadResult<Blueprint> blueprintVersion(Tenant tenant, BlueprintId id, long version) {
        return Results.flatMap(
                records.editions(tenant, id.value(), OptionalLong.of(version + 1), 1),
                states -> states.stream()
                        .flatMap(state -> blueprint(state).stream())
                        .filter(blueprint -> blueprint.version() == version)
                        .findFirst());
    }

    private ReadResult<ListPosition> position(Tenant tenant, String kind, UUID id) {
        return Results.flatMap(
                records.catalog(tenant, id, Freshness.ANY),
                history -> current(history)
                        .map(CatalogFacts::of)
                        .filter(facts -> facts.kind().equals(kind))
                        .map(facts -> new ListPosition(facts.createdAt(), id)));
    }

    private Optional<Blueprint> blueprint(byte[] state) {
        return definition(decoding.catalogState().apply(state)).map(Blueprint.class::cast);
    }

    private Optional<Definition> current(EncodedHistory history) {
        CatalogState state = history.state().map(decoding.catalogState()).orElse(CatalogState.None.NONE);
        for (byte[] event : history.events()) {
            state = CatalogFold.evolve(state, decoding.catalogEvent().apply(event));
        }
        return definition(state);
    }

    private static Optional<Definition> definition(CatalogState state) {
        return switch (state) {
            case CatalogState.Existing existing -> Optional.of(existing.current());
            case CatalogState.None ignored -> Optional.empty();
        };
    }
}
