package dev.parley.schemas;

import dev.parley.avro.catalog.event.AgentCreated;
import dev.parley.avro.catalog.event.ApiKeyCreated;
import dev.parley.avro.catalog.event.ApiKeyRevoked;
import dev.parley.avro.catalog.event.BlueprintCreated;
import dev.parley.avro.catalog.event.BlueprintPublished;
import dev.parley.avro.catalog.event.ChannelCreated;
import dev.parley.avro.catalog.event.ConnectorCreated;
import dev.parley.avro.catalog.event.GraphReplaced;
import dev.parley.avro.common.ApiKeySpec;
import dev.parley.domain.catalog.CatalogEvent;
import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.schemas.mapping.AgentSpecs;
import dev.parley.schemas.mapping.ApiKeySpecs;
import dev.parley.schemas.mapping.BlueprintSpecs;
import dev.parley.schemas.mapping.ChannelSpecs;
import dev.parley.schemas.mapping.Graphs;
import dev.parley.schemas.mapping.Metas;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;

/** What has happened in the catalog. */
public final class CatalogEventCodec implements RecordCodec<EventEnvelope<CatalogEvent>> {

    private static final List<Schema> SCHEMAS = TrustedRecords.of(
            AgentCreated.getClassSchema(),
            BlueprintCreated.getClassSchema(),
            GraphReplaced.getClassSchema(),
            BlueprintPublished.getClassSchema(),
            ChannelCreated.getClassSchema(),
            ConnectorCreated.getClassSchema(),
            ApiKeyCreated.getClassSchema(),
            ApiKeyRevoked.getClassSchema());

    @Override
    public SpecificRecord encode(EventEnvelope<CatalogEvent> envelope) {
        var meta = Metas.encode(envelope.meta());
        return switch (envelope.event()) {
            case CatalogEvent.AgentCreated it -> new AgentCreated(meta, AgentSpecs.encode(it.spec()));
            case CatalogEvent.BlueprintCreated it -> new BlueprintCreated(meta, BlueprintSpecs.encode(it.spec()));
            case CatalogEvent.GraphReplaced it -> new GraphReplaced(meta, it.version(), Graphs.encode(it.graph()));
            case CatalogEvent.BlueprintPublished it -> new BlueprintPublished(meta, it.version());
            case CatalogEvent.ChannelCreated it -> new ChannelCreated(meta, ChannelSpecs.encode(it.spec()));
            case CatalogEvent.ConnectorCreated it -> new ConnectorCreated(meta, ChannelSpecs.encode(it.spec()));
            case CatalogEvent.ApiKeyCreated it ->
                new ApiKeyCreated(meta, ApiKeySpecs.encode(it.name(), it.digest(), it.scopes(), it.expiresAt()));
            case CatalogEvent.ApiKeyRevoked() -> new ApiKeyRevoked(meta);
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
            case ApiKeyCreated it -> envelope(it.getMeta(), apiKeyCreated(it.getSpec()));
            case ApiKeyRevoked it -> envelope(it.getMeta(), new CatalogEvent.ApiKeyRevoked());
            default -> throw UnknownRecordException.of(record);
        };
    }

    @Override
    public List<Schema> schemas() {
        return SCHEMAS;
    }

    private static CatalogEvent apiKeyCreated(ApiKeySpec spec) {
        return new CatalogEvent.ApiKeyCreated(
                spec.getName(), spec.getDigest(), ApiKeySpecs.scopes(spec), spec.getExpiresAt());
    }

    private static EventEnvelope<CatalogEvent> envelope(dev.parley.avro.common.EventMeta meta, CatalogEvent event) {
        return new EventEnvelope<>(Metas.decode(meta), event);
    }
}
