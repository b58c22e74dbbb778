package dev.parley.schemas;

import dev.parley.avro.common.DefinitionMeta;
import dev.parley.domain.catalog.Agent;
import dev.parley.domain.catalog.ApiKey;
import dev.parley.domain.catalog.Blueprint;
import dev.parley.domain.catalog.Channel;
import dev.parley.domain.catalog.Connector;
import dev.parley.domain.catalog.Definition;
import dev.parley.domain.catalog.OpenLink;
import dev.parley.domain.catalog.Webhook;
import dev.parley.domain.id.AgentId;
import dev.parley.domain.id.ApiKeyId;
import dev.parley.domain.id.BlueprintId;
import dev.parley.domain.id.ChannelId;
import dev.parley.domain.id.ConnectorId;
import dev.parley.domain.id.Tenant;
import dev.parley.schemas.mapping.AgentSpecs;
import dev.parley.schemas.mapping.ApiKeySpecs;
import dev.parley.schemas.mapping.BlueprintSpecs;
import dev.parley.schemas.mapping.ChannelSpecs;
import dev.parley.schemas.mapping.Enums;
import dev.parley.schemas.mapping.Metas;
import dev.parley.schemas.mapping.OpenLinks;
import dev.parley.schemas.mapping.Optionals;
import dev.parley.schemas.mapping.Webhooks;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;

/** The immutable definitions that runs pin. */
public final class DefinitionCodec implements RecordCodec<Definition> {

    private static final List<Schema> SCHEMAS = TrustedRecords.of(
            dev.parley.avro.catalog.definition.Agent.getClassSchema(),
            dev.parley.avro.catalog.definition.Blueprint.getClassSchema(),
            dev.parley.avro.catalog.definition.Channel.getClassSchema(),
            dev.parley.avro.catalog.definition.Connector.getClassSchema(),
            dev.parley.avro.catalog.definition.ApiKey.getClassSchema(),
            dev.parley.avro.catalog.definition.Webhook.getClassSchema(),
            dev.parley.avro.catalog.definition.OpenLink.getClassSchema());

    @Override
    public SpecificRecord encode(Definition definition) {
        return switch (definition) {
            case Agent it ->
                new dev.parley.avro.catalog.definition.Agent(
                        meta(it, it.createdAt()), AgentSpecs.encode(it.spec()), it.archived());
            case Blueprint it -> encode(it);
            case Channel it ->
                new dev.parley.avro.catalog.definition.Channel(
                        meta(it, it.createdAt()),
                        ChannelSpecs.encode(it.spec()),
                        Enums.CHANNEL_STATUS.encode(it.status()),
                        it.archived());
            case Connector it ->
                new dev.parley.avro.catalog.definition.Connector(
                        meta(it, it.createdAt()),
                        ChannelSpecs.encode(it.spec()),
                        Enums.CHANNEL_STATUS.encode(it.status()),
                        it.archived());
            case ApiKey it ->
                new dev.parley.avro.catalog.definition.ApiKey(
                        meta(it, it.createdAt()),
                        ApiKeySpecs.encode(it.name(), it.digest(), it.scopes(), it.expiresAt()),
                        it.revoked(),
                        Optionals.orNull(it.hint(), Function.identity()),
                        Optionals.orNull(it.lastUsedAt(), Function.identity()));
            case Webhook it -> Webhooks.encode(it, meta(it, it.createdAt()));
            case OpenLink it -> OpenLinks.encode(it, meta(it, it.createdAt()));
        };
    }

    @Override
    public Definition decode(SpecificRecord record) {
        return switch (record) {
            case dev.parley.avro.catalog.definition.Agent it -> agent(it, it.getMeta());
            case dev.parley.avro.catalog.definition.Blueprint it -> blueprint(it, it.getMeta());
            case dev.parley.avro.catalog.definition.Channel it -> channel(it, it.getMeta());
            case dev.parley.avro.catalog.definition.Connector it -> connector(it, it.getMeta());
            case dev.parley.avro.catalog.definition.ApiKey it -> apiKey(it, it.getMeta());
            case dev.parley.avro.catalog.definition.Webhook it -> Webhooks.decode(it);
            case dev.parley.avro.catalog.definition.OpenLink it -> OpenLinks.decode(it);
            default -> throw UnknownRecordException.of(record);
        };
    }

    @Override
    public List<Schema> schemas() {
        return SCHEMAS;
    }

    private static DefinitionMeta meta(Definition definition, Instant createdAt) {
        return new DefinitionMeta(
                definition.uuid(),
                definition.tenant().organization().value(),
                Metas.mode(definition.tenant()),
                definition.revision(),
                createdAt,
                definition.updatedAt());
    }

    private static Tenant tenant(DefinitionMeta meta) {
        return Metas.tenant(meta.getOrganizationId(), meta.getMode());
    }

    private static Agent agent(dev.parley.avro.catalog.definition.Agent it, DefinitionMeta meta) {
        return new Agent(
                new AgentId(meta.getId()),
                tenant(meta),
                meta.getRevision(),
                AgentSpecs.decode(it.getSpec()),
                it.getArchived(),
                meta.getCreatedAt(),
                meta.getUpdatedAt());
    }

    private static SpecificRecord encode(Blueprint it) {
        return new dev.parley.avro.catalog.definition.Blueprint(
                meta(it, it.createdAt()),
                it.aggregateVersion(),
                Enums.BLUEPRINT_STATUS.encode(it.status()),
                BlueprintSpecs.encode(it.spec()),
                Optionals.orNull(it.publishedVersion()),
                Optionals.orNull(it.publishedAt(), Function.identity()));
    }

    private static Blueprint blueprint(dev.parley.avro.catalog.definition.Blueprint it, DefinitionMeta meta) {
        return new Blueprint(
                new BlueprintId(meta.getId()),
                tenant(meta),
                it.getAggregateVersion(),
                meta.getRevision(),
                Enums.BLUEPRINT_STATUS.decode(it.getStatus()),
                BlueprintSpecs.decode(it.getSpec()),
                Optionals.ofLong(it.getPublishedVersion()),
                it.getPublishedAt(),
                meta.getCreatedAt(),
                meta.getUpdatedAt());
    }

    private static Channel channel(dev.parley.avro.catalog.definition.Channel it, DefinitionMeta meta) {
        return new Channel(
                new ChannelId(meta.getId()),
                tenant(meta),
                meta.getRevision(),
                ChannelSpecs.decode(it.getSpec()),
                Enums.CHANNEL_STATUS.decode(it.getStatus()),
                it.getArchived(),
                meta.getCreatedAt(),
                meta.getUpdatedAt());
    }

    private static Connector connector(dev.parley.avro.catalog.definition.Connector it, DefinitionMeta meta) {
        return new Connector(
                new ConnectorId(meta.getId()),
                tenant(meta),
                meta.getRevision(),
                ChannelSpecs.decode(it.getSpec()),
                Enums.CHANNEL_STATUS.decode(it.getStatus()),
                it.getArchived(),
                meta.getCreatedAt(),
                meta.getUpdatedAt());
    }

    private static ApiKey apiKey(dev.parley.avro.catalog.definition.ApiKey it, DefinitionMeta meta) {
        return new ApiKey(
                new ApiKeyId(meta.getId()),
                tenant(meta),
                meta.getRevision(),
                it.getSpec().getName(),
                it.getSpec().getDigest(),
                ApiKeySpecs.scopes(it.getSpec()),
                it.getSpec().getExpiresAt(),
                it.getRevoked(),
                it.getHint(),
                it.getLastUsedAt(),
                meta.getCreatedAt(),
                meta.getUpdatedAt());
    }
}
