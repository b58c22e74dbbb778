package dev.parley.gateway.http;

import dev.parley.domain.query.CatalogFilter;
import dev.parley.domain.query.CatalogFilter.Archived;
import dev.parley.domain.query.PageRequest;
import dev.parley.gateway.catalog.CatalogKind;
import dev.parley.gateway.input.Query;
import dev.parley.gateway.json.JsonWriter;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Which objects a reader wants listed, and which of them the list must show.
 *
 * @param minVersion an object that the list must show at that version or a newer one
 */
record CatalogListing(CatalogFilter filter, PageRequest page, Optional<ObjectVersion> minVersion) {

    /** What every list of the catalog can be asked for. */
    static CatalogListing read(Query query, CatalogKind<?> kind) {
        return read(query, kind, (_, filter) -> filter);
    }

    /** What every list of the catalog can be asked for, and what lists of this kind can beside it. */
    static CatalogListing read(Query query, CatalogKind<?> kind, BiFunction<Query, CatalogFilter, CatalogFilter> more) {
        var filter = CatalogFilter.of(kind.kind())
                .archived(query.flag("archived") ? Archived.INCLUDED : Archived.LEFT_OUT)
                .within(Periods.read(query));
        return new CatalogListing(
                more.apply(query, filter), Paging.read(query, kind.ids()), ObjectVersion.read(query, kind.ids()));
    }

    /** Only objects of that type, if one is wanted. */
    static CatalogFilter ofType(CatalogFilter filter, Optional<? extends Enum<?>> type) {
        return type.map(wanted -> filter.ofType(JsonWriter.wireName(wanted))).orElse(filter);
    }
}
