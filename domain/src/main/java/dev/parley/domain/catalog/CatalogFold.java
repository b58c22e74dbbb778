package dev.parley.domain.catalog;

import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.envelope.EventMeta;
import dev.parley.domain.id.AgentId;
import dev.parley.domain.id.ApiKeyId;
import dev.parley.domain.id.BlueprintId;
import dev.parley.domain.id.ChannelId;
import dev.parley.domain.id.ConnectorId;
import dev.parley.domain.run.ImpossibleEvent;
import java.util.Optional;
import java.util.OptionalLong;

/** The only way in which a catalog object changes: event by event. */
public final class CatalogFold {

    private CatalogFold() {}

    /**
     * The object after the event.
     *
     * @throws ImpossibleEvent when the event cannot follow on the state
     */
    public static CatalogState evolve(CatalogState state, EventEnvelope<CatalogEvent> envelope) {
        var meta = envelope.meta();
        if (meta.version() != state.version() + 1) {
            throw impossible(envelope, "the last version is " + state.version());
        }
        return switch (state) {
            case CatalogState.None _ -> new CatalogState.Existing(create(envelope));
            case CatalogState.Existing(var current) -> {
                if (!current.tenant().equals(meta.tenant()) || !current.uuid().equals(meta.aggregateId())) {
                    throw impossible(envelope, "it belongs to another object");
                }
                yield new CatalogState.Existing(change(current, envelope));
            }
        };
    }

    private static Definition create(EventEnvelope<CatalogEvent> envelope) {
        var meta = envelope.meta();
        var id = meta.aggregateId();
        var at = meta.occurredAt();
        return switch (envelope.event()) {
            case CatalogEvent.AgentCreated(var spec) ->
                new Agent(new AgentId(id), meta.tenant(), meta.version(), spec, false, at, at);
            case CatalogEvent.BlueprintCreated(var spec) -> draft(meta, spec);
            case CatalogEvent.ChannelCreated(var spec) ->
                new Channel(
                        new ChannelId(id), meta.tenant(), meta.version(), spec, Channel.Status.ACTIVE, false, at, at);
            case CatalogEvent.ConnectorCreated(var spec) ->
                new Connector(
                        new ConnectorId(id), meta.tenant(), meta.version(), spec, Channel.Status.ACTIVE, false, at, at);
            case CatalogEvent.ApiKeyCreated(var name, var digest, var scopes, var expiresAt) ->
                new ApiKey(
                        new ApiKeyId(id),
                        meta.tenant(),
                        meta.version(),
                        name,
                        digest,
                        scopes,
                        expiresAt,
                        false,
                        at,
                        at);
            case CatalogEvent.GraphReplaced _, CatalogEvent.BlueprintPublished _, CatalogEvent.ApiKeyRevoked _ ->
                throw impossible(envelope, "there is no such object yet");
        };
    }

    private static Blueprint draft(EventMeta meta, BlueprintSpec spec) {
        return new Blueprint(
                new BlueprintId(meta.aggregateId()),
                meta.tenant(),
                meta.version(),
                1,
                Blueprint.Status.DRAFT,
                spec,
                OptionalLong.empty(),
                Optional.empty(),
                meta.occurredAt(),
                meta.occurredAt());
    }

    private static Definition change(Definition current, EventEnvelope<CatalogEvent> envelope) {
        return switch (envelope.event()) {
            case CatalogEvent.GraphReplaced replaced
            when current instanceof Blueprint blueprint -> replaced(blueprint, replaced, envelope);
            case CatalogEvent.BlueprintPublished(var version)
            when current instanceof Blueprint blueprint -> published(blueprint, version, envelope);
            case CatalogEvent.ApiKeyRevoked _
            when current instanceof ApiKey key && !key.revoked() -> revoked(key, envelope.meta());
            case CatalogEvent.AgentCreated _,
                    CatalogEvent.BlueprintCreated _,
                    CatalogEvent.ChannelCreated _,
                    CatalogEvent.ConnectorCreated _,
                    CatalogEvent.ApiKeyCreated _,
                    CatalogEvent.GraphReplaced _,
                    CatalogEvent.BlueprintPublished _,
                    CatalogEvent.ApiKeyRevoked _ ->
                throw impossible(envelope, "it cannot happen to this " + current.kind());
        };
    }

    private static Blueprint replaced(
            Blueprint blueprint, CatalogEvent.GraphReplaced replaced, EventEnvelope<CatalogEvent> envelope) {
        if (replaced.version() != blueprint.draftVersion()) {
            throw impossible(envelope, "the draft is version " + blueprint.draftVersion());
        }
        return new Blueprint(
                blueprint.id(),
                blueprint.tenant(),
                envelope.meta().version(),
                replaced.version(),
                Blueprint.Status.DRAFT,
                blueprint.spec().withGraph(replaced.graph()),
                blueprint.publishedVersion(),
                blueprint.publishedAt(),
                blueprint.createdAt(),
                envelope.meta().occurredAt());
    }

    private static Blueprint published(Blueprint blueprint, long version, EventEnvelope<CatalogEvent> envelope) {
        if (blueprint.status() != Blueprint.Status.DRAFT || version != blueprint.version()) {
            throw impossible(envelope, "there is no draft " + version);
        }
        return new Blueprint(
                blueprint.id(),
                blueprint.tenant(),
                envelope.meta().version(),
                version,
                Blueprint.Status.PUBLISHED,
                blueprint.spec(),
                OptionalLong.of(version),
                Optional.of(envelope.meta().occurredAt()),
                blueprint.createdAt(),
                envelope.meta().occurredAt());
    }

    private static ApiKey revoked(ApiKey key, EventMeta meta) {
        return new ApiKey(
                key.id(),
                key.tenant(),
                meta.version(),
                key.name(),
                key.digest(),
                key.scopes(),
                key.expiresAt(),
                true,
                key.createdAt(),
                meta.occurredAt());
    }

    private static ImpossibleEvent impossible(EventEnvelope<CatalogEvent> envelope, String why) {
        return new ImpossibleEvent("%s, version %d of %s: %s"
                .formatted(
                        envelope.event().getClass().getSimpleName(),
                        envelope.meta().version(),
                        envelope.meta().aggregateId(),
                        why));
    }
}
