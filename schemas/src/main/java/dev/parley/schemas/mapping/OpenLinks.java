package dev.parley.schemas.mapping;

import static dev.parley.schemas.mapping.Optionals.orNull;

import dev.parley.avro.common.DefinitionMeta;
import dev.parley.avro.common.OpenLinkField;
import dev.parley.domain.catalog.OpenLink;
import dev.parley.domain.catalog.OpenLinkSpec;
import dev.parley.domain.id.AgentId;
import dev.parley.domain.id.BlueprintId;
import dev.parley.domain.id.ChannelId;
import dev.parley.domain.id.OpenLinkId;
import java.util.function.Function;

/** Open links and what is said of them. */
public final class OpenLinks {

    private OpenLinks() {}

    public static dev.parley.avro.common.OpenLinkSpec encode(OpenLinkSpec spec) {
        return new dev.parley.avro.common.OpenLinkSpec(
                spec.blueprintId().value(),
                spec.name(),
                orNull(spec.agentId(), AgentId::value),
                orNull(spec.channelId(), ChannelId::value),
                orNull(spec.maxRuns()),
                orNull(spec.expiresAt(), Function.identity()),
                orNull(spec.runsPerMinute()),
                Lists.map(spec.fields(), it -> new OpenLinkField(it.key(), it.label(), it.required())),
                spec.enabled(),
                JsonText.render(spec.metadata()));
    }

    public static OpenLinkSpec decode(dev.parley.avro.common.OpenLinkSpec spec) {
        return new OpenLinkSpec(
                new BlueprintId(spec.getBlueprintId()),
                spec.getName(),
                spec.getAgentId().map(AgentId::new),
                spec.getChannelId().map(ChannelId::new),
                Optionals.ofInt(spec.getMaxRuns()),
                spec.getExpiresAt(),
                Optionals.ofInt(spec.getRunsPerMinute()),
                Lists.map(spec.getFields(), it -> new OpenLinkSpec.Field(it.getKey(), it.getLabel(), it.getRequired())),
                spec.getEnabled(),
                JsonText.parseObject(spec.getMetadata()));
    }

    public static dev.parley.avro.catalog.definition.OpenLink encode(OpenLink it, DefinitionMeta meta) {
        return new dev.parley.avro.catalog.definition.OpenLink(
                meta, encode(it.spec()), it.placesTaken(), it.archived());
    }

    public static OpenLink decode(dev.parley.avro.catalog.definition.OpenLink it) {
        DefinitionMeta meta = it.getMeta();
        return new OpenLink(
                new OpenLinkId(meta.getId()),
                Metas.tenant(meta.getOrganizationId(), meta.getMode()),
                meta.getRevision(),
                decode(it.getSpec()),
                it.getPlacesTaken(),
                it.getArchived(),
                meta.getCreatedAt(),
                meta.getUpdatedAt());
    }
}
