package dev.parley.domain.catalog;

import dev.parley.domain.envelope.EventMeta;
import dev.parley.domain.id.ChannelId;

/** How channels change. */
final class ChannelFold {

    private ChannelFold() {}

    static Channel evolve(Before<Channel> before, CatalogEvent.OfChannel event) {
        return switch (event) {
            case CatalogEvent.ChannelCreated(var spec) -> created(before.none(), spec);
            case CatalogEvent.ChannelRevised(var spec, var status) ->
                next(before.changeable(), before.meta(), spec, status, false);
            case CatalogEvent.ChannelArchived _ -> {
                var channel = before.changeable();
                yield next(channel, before.meta(), channel.spec(), channel.status(), true);
            }
        };
    }

    private static Channel created(EventMeta meta, ChannelSpec spec) {
        return new Channel(
                new ChannelId(meta.aggregateId()),
                meta.tenant(),
                meta.version(),
                spec,
                Channel.Status.ACTIVE,
                false,
                meta.occurredAt(),
                meta.occurredAt());
    }

    private static Channel next(
            Channel channel, EventMeta meta, ChannelSpec spec, Channel.Status status, boolean archived) {
        return new Channel(
                channel.id(),
                channel.tenant(),
                meta.version(),
                spec,
                status,
                archived,
                channel.createdAt(),
                meta.occurredAt());
    }
}
