package dev.parley.domain.catalog;

import dev.parley.domain.envelope.EventMeta;
import dev.parley.domain.id.OpenLinkId;

/** How open links change. */
final class OpenLinkFold {

    private OpenLinkFold() {}

    static OpenLink evolve(Before<OpenLink> before, CatalogEvent.OfOpenLink event) {
        return switch (event) {
            case CatalogEvent.OpenLinkCreated(var spec) -> created(before.none(), spec);
            case CatalogEvent.OpenLinkRevised(var spec) -> {
                var link = before.changeable();
                yield next(link, before.meta(), spec, link.placesTaken(), false);
            }
            case CatalogEvent.OpenLinkPlaceTaken(var number) -> taken(before, number);
            case CatalogEvent.OpenLinkArchived _ -> {
                var link = before.changeable();
                yield next(link, before.meta(), link.spec(), link.placesTaken(), true);
            }
        };
    }

    private static OpenLink created(EventMeta meta, OpenLinkSpec spec) {
        return new OpenLink(
                new OpenLinkId(meta.aggregateId()),
                meta.tenant(),
                meta.version(),
                spec,
                0,
                false,
                meta.occurredAt(),
                meta.occurredAt());
    }

    private static OpenLink taken(Before<OpenLink> before, long number) {
        var link = before.changeable();
        if (number != link.placesTaken() + 1) {
            throw before.impossible("the last place taken is " + link.placesTaken());
        }
        return next(link, before.meta(), link.spec(), number, false);
    }

    private static OpenLink next(OpenLink link, EventMeta meta, OpenLinkSpec spec, long places, boolean archived) {
        return new OpenLink(
                link.id(), link.tenant(), meta.version(), spec, places, archived, link.createdAt(), meta.occurredAt());
    }
}
