package dev.parley.schemas;

import dev.parley.avro.catalog.event.AgentArchived;
import dev.parley.avro.catalog.event.AgentCreated;
import dev.parley.avro.catalog.event.AgentRevised;
import dev.parley.avro.catalog.event.ApiKeyCreated;
import dev.parley.avro.catalog.event.ApiKeyRevoked;
import dev.parley.avro.catalog.event.ApiKeyUsed;
import dev.parley.avro.catalog.event.BlueprintArchived;
import dev.parley.avro.catalog.event.BlueprintCreated;
import dev.parley.avro.catalog.event.BlueprintPublished;
import dev.parley.avro.catalog.event.BlueprintRevised;
import dev.parley.avro.catalog.event.ChannelArchived;
import dev.parley.avro.catalog.event.ChannelCreated;
import dev.parley.avro.catalog.event.ChannelRevised;
import dev.parley.avro.catalog.event.ConnectorArchived;
import dev.parley.avro.catalog.event.ConnectorCreated;
import dev.parley.avro.catalog.event.ConnectorRevised;
import dev.parley.avro.catalog.event.GraphReplaced;
import dev.parley.avro.catalog.event.OpenLinkArchived;
import dev.parley.avro.catalog.event.OpenLinkCreated;
import dev.parley.avro.catalog.event.OpenLinkPlaceTaken;
import dev.parley.avro.catalog.event.OpenLinkRevised;
import dev.parley.avro.catalog.event.WebhookArchived;
import dev.parley.avro.catalog.event.WebhookCreated;
import dev.parley.avro.catalog.event.WebhookDisabled;
import dev.parley.avro.catalog.event.WebhookEnabled;
import dev.parley.avro.catalog.event.WebhookRevised;
import dev.parley.avro.catalog.event.WebhookSecretRotated;
import dev.parley.domain.catalog.CatalogEvent;
import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.schemas.mapping.AgentSpecs;
import dev.parley.schemas.mapping.ApiKeySpecs;
import dev.parley.schemas.mapping.BlueprintSpecs;
import dev.parley.schemas.mapping.ChannelSpecs;
import dev.parley.schemas.mapping.Enums;
import dev.parley.schemas.mapping.Graphs;
import dev.parley.schemas.mapping.Metas;
import dev.parley.schemas.mapping.OpenLinks;
import dev.parley.schemas.mapping.Optionals;
import dev.parley.schemas.mapping.Webhooks;
import java.util.List;
import java.util.function.Function;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;

/** What has happened in the catalog. */
public final class CatalogEventCodec implements RecordCodec<EventEnvelope<CatalogEvent>> {

    private static final List<Schema> SCHEMAS = TrustedRecords.of(
            AgentCreated.getClassSchema(),
            AgentRevised.getClassSchema(),
            AgentArchived.getClassSchema(),
            BlueprintCreated.getClassSchema(),
            BlueprintRevised.getClassSchema(),
            BlueprintArchived.getClassSchema(),
            GraphReplaced.getClassSchema(),
            BlueprintPublished.getClassSchema(),
            ChannelCreated.getClassSchema(),
            ChannelRevised.getClassSchema(),
            ChannelArchived.getClassSchema(),
            ConnectorCreated.getClassSchema(),
            ConnectorRevised.getClassSchema(),
            ConnectorArchived.getClassSchema(),
            ApiKeyCreated.getClassSchema(),
            ApiKeyUsed.getClassSchema(),
            ApiKeyRevoked.getClassSchema(),
            WebhookCreated.getClassSchema(),
            WebhookRevised.getClassSchema(),
            WebhookEnabled.getClassSchema(),
            WebhookDisabled.getClassSchema(),
            WebhookSecretRotated.getClassSchema(),
            WebhookArchived.getClassSchema(),
            OpenLinkCreated.getClassSchema(),
            OpenLinkRevised.getClassSchema(),
            OpenLinkPlaceTaken.getClassSchema(),
            OpenLinkArchived.getClassSchema());

    @Override
    public SpecificRecord encode(EventEnvelope<CatalogEvent> envelope) {
        var meta = Metas.encode(envelope.meta());
        return switch (envelope.event()) {
            case CatalogEvent.AgentCreated it -> new AgentCreated(meta, AgentSpecs.encode(it.spec()));
            case CatalogEvent.AgentRevised it -> new AgentRevised(meta, AgentSpecs.encode(it.spec()));
            case CatalogEvent.AgentArchived() -> new AgentArchived(meta);
            case CatalogEvent.BlueprintCreated it -> new BlueprintCreated(meta, BlueprintSpecs.encode(it.spec()));
            case CatalogEvent.BlueprintRevised it ->
                new BlueprintRevised(meta, it.version(), BlueprintSpecs.encode(it.spec()));
            case CatalogEvent.GraphReplaced it -> new GraphReplaced(meta, it.version(), Graphs.encode(it.graph()));
            case CatalogEvent.BlueprintPublished it -> new BlueprintPublished(meta, it.version());
            case CatalogEvent.BlueprintArchived() -> new BlueprintArchived(meta);
            case CatalogEvent.ChannelCreated it -> new ChannelCreated(meta, ChannelSpecs.encode(it.spec()));
            case CatalogEvent.ChannelRevised it ->
                new ChannelRevised(meta, ChannelSpecs.encode(it.spec()), Enums.CHANNEL_STATUS.encode(it.status()));
            case CatalogEvent.ChannelArchived() -> new ChannelArchived(meta);
            case CatalogEvent.ConnectorCreated it -> new ConnectorCreated(meta, ChannelSpecs.encode(it.spec()));
            case CatalogEvent.ConnectorRevised it ->
                new ConnectorRevised(meta, ChannelSpecs.encode(it.spec()), Enums.CHANNEL_STATUS.encode(it.status()));
            case CatalogEvent.ConnectorArchived() -> new ConnectorArchived(meta);
            case CatalogEvent.ApiKeyCreated it ->
                new ApiKeyCreated(
                        meta,
                        ApiKeySpecs.encode(it.name(), it.digest(), it.scopes(), it.expiresAt()),
                        Optionals.orNull(it.hint(), Function.identity()));
            case CatalogEvent.ApiKeyUsed() -> new ApiKeyUsed(meta);
            case CatalogEvent.ApiKeyRevoked() -> new ApiKeyRevoked(meta);
            case CatalogEvent.WebhookCreated it -> new WebhookCreated(meta, Webhooks.encode(it.spec()));
            case CatalogEvent.WebhookRevised it -> new WebhookRevised(meta, Webhooks.encode(it.spec()));
            case CatalogEvent.WebhookEnabled() -> new WebhookEnabled(meta);
            case CatalogEvent.WebhookDisabled it ->
                new WebhookDisabled(meta, Enums.DISABLED_REASON.encode(it.reason()));
            case CatalogEvent.WebhookSecretRotated it ->
                new WebhookSecretRotated(meta, it.generation(), it.previousUntil());
            case CatalogEvent.WebhookArchived() -> new WebhookArchived(meta);
            case CatalogEvent.OpenLinkCreated it -> new OpenLinkCreated(meta, OpenLinks.encode(it.spec()));
            case CatalogEvent.OpenLinkRevised it -> new OpenLinkRevised(meta, OpenLinks.encode(it.spec()));
            case CatalogEvent.OpenLinkPlaceTaken it -> new OpenLinkPlaceTaken(meta, it.number());
            case CatalogEvent.OpenLinkArchived() -> new OpenLinkArchived(meta);
        };
    }

    @Override
    public EventEnvelope<CatalogEvent> decode(SpecificRecord record) {
        return switch (record) {
            case AgentCreated it ->
                envelope(it.getMeta(), new CatalogEvent.AgentCreated(AgentSpecs.decode(it.getSpec())));
            case BlueprintCreated it ->
                envelope(it.getMeta(), new CatalogEvent.BlueprintCreated(BlueprintSpecs.decode(it.getSpec())));
            case GraphReplaced it ->
                envelope(it.getMeta(), new CatalogEvent.GraphReplaced(it.getVersion(), Graphs.decode(it.getGraph())));
            case BlueprintPublished it -> envelope(it.getMeta(), new CatalogEvent.BlueprintPublished(it.getVersion()));
            case ChannelCreated it ->
                envelope(it.getMeta(), new CatalogEvent.ChannelCreated(ChannelSpecs.decode(it.getSpec())));
            case ConnectorCreated it ->
                envelope(it.getMeta(), new CatalogEvent.ConnectorCreated(ChannelSpecs.decode(it.getSpec())));
            case AgentRevised it ->
                envelope(it.getMeta(), new CatalogEvent.AgentRevised(AgentSpecs.decode(it.getSpec())));
            case AgentArchived it -> envelope(it.getMeta(), new CatalogEvent.AgentArchived());
            case BlueprintRevised it ->
                envelope(
                        it.getMeta(),
                        new CatalogEvent.BlueprintRevised(it.getVersion(), BlueprintSpecs.decode(it.getSpec())));
            case BlueprintArchived it -> envelope(it.getMeta(), new CatalogEvent.BlueprintArchived());
            case ChannelRevised it ->
                envelope(
                        it.getMeta(),
                        new CatalogEvent.ChannelRevised(
                                ChannelSpecs.decode(it.getSpec()), Enums.CHANNEL_STATUS.decode(it.getStatus())));
            case ChannelArchived it -> envelope(it.getMeta(), new CatalogEvent.ChannelArchived());
            case ConnectorRevised it ->
                envelope(
                        it.getMeta(),
                        new CatalogEvent.ConnectorRevised(
                                ChannelSpecs.decode(it.getSpec()), Enums.CHANNEL_STATUS.decode(it.getStatus())));
            case ConnectorArchived it -> envelope(it.getMeta(), new CatalogEvent.ConnectorArchived());
            case ApiKeyCreated it -> envelope(it.getMeta(), apiKeyCreated(it));
            case ApiKeyUsed it -> envelope(it.getMeta(), new CatalogEvent.ApiKeyUsed());
            case ApiKeyRevoked it -> envelope(it.getMeta(), new CatalogEvent.ApiKeyRevoked());
            case WebhookCreated it ->
                envelope(it.getMeta(), new CatalogEvent.WebhookCreated(Webhooks.decode(it.getSpec())));
            case WebhookRevised it ->
                envelope(it.getMeta(), new CatalogEvent.WebhookRevised(Webhooks.decode(it.getSpec())));
            case WebhookEnabled it -> envelope(it.getMeta(), new CatalogEvent.WebhookEnabled());
            case WebhookDisabled it ->
                envelope(it.getMeta(), new CatalogEvent.WebhookDisabled(Enums.DISABLED_REASON.decode(it.getReason())));
            case WebhookSecretRotated it ->
                envelope(
                        it.getMeta(), new CatalogEvent.WebhookSecretRotated(it.getGeneration(), it.getPreviousUntil()));
            case WebhookArchived it -> envelope(it.getMeta(), new CatalogEvent.WebhookArchived());
            case OpenLinkCreated it ->
                envelope(it.getMeta(), new CatalogEvent.OpenLinkCreated(OpenLinks.decode(it.getSpec())));
            case OpenLinkRevised it ->
                envelope(it.getMeta(), new CatalogEvent.OpenLinkRevised(OpenLinks.decode(it.getSpec())));
            case OpenLinkPlaceTaken it -> envelope(it.getMeta(), new CatalogEvent.OpenLinkPlaceTaken(it.getNumber()));
            case OpenLinkArchived it -> envelope(it.getMeta(), new CatalogEvent.OpenLinkArchived());
            default -> throw UnknownRecordException.of(record);
        };
    }

    @Override
    public List<Schema> schemas() {
        return SCHEMAS;
    }

    private static CatalogEvent apiKeyCreated(ApiKeyCreated key) {
        var spec = key.getSpec();
        return new CatalogEvent.ApiKeyCreated(
                spec.getName(), spec.getDigest(), ApiKeySpecs.scopes(spec), spec.getExpiresAt(), key.getHint());
    }

    private static EventEnvelope<CatalogEvent> envelope(dev.parley.avro.common.EventMeta meta, CatalogEvent event) {
        return new EventEnvelope<>(Metas.decode(meta), event);
    }
}
