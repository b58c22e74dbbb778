package dev.parley.domain.catalog;

import dev.parley.domain.envelope.EventMeta;
import dev.parley.domain.id.ConnectorId;

/** How connectors change. */
final class ConnectorFold {

    private ConnectorFold() {}

    static Connector evolve(Before<Connector> before, CatalogEvent.OfConnector event) {
        return switch (event) {
            case CatalogEvent.ConnectorCreated(var spec) -> created(before.none(), spec);
            case CatalogEvent.ConnectorRevised(var spec, var status) ->
                next(before.changeable(), before.meta(), spec, status, false);
            case CatalogEvent.ConnectorArchived _ -> {
                var connector = before.changeable();
                yield next(connector, before.meta(), connector.spec(), connector.status(), true);
            }
        };
    }

    private static Connector created(EventMeta meta, ConnectorSpec spec) {
        return new Connector(
                new ConnectorId(meta.aggregateId()),
                meta.tenant(),
                meta.version(),
                spec,
                Channel.Status.ACTIVE,
                false,
                meta.occurredAt(),
                meta.occurredAt());
    }

    private static Connector next(
            Connector connector, EventMeta meta, ConnectorSpec spec, Channel.Status status, boolean archived) {
        return new Connector(
                connector.id(),
                connector.tenant(),
                meta.version(),
                spec,
                status,
                archived,
                connector.createdAt(),
                meta.occurredAt());
    }
}
