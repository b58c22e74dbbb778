package dev.parley.schemas;

import dev.parley.avro.catalog.command.CreateAgent;
import dev.parley.avro.catalog.command.CreateApiKey;
import dev.parley.avro.catalog.command.CreateBlueprint;
import dev.parley.avro.catalog.command.CreateChannel;
import dev.parley.avro.catalog.command.CreateConnector;
import dev.parley.avro.catalog.command.PublishBlueprint;
import dev.parley.avro.catalog.command.ReplaceGraph;
import dev.parley.avro.catalog.command.RevokeApiKey;
import dev.parley.avro.common.ApiKeySpec;
import dev.parley.domain.catalog.CatalogCommand;
import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.schemas.mapping.AgentSpecs;
import dev.parley.schemas.mapping.ApiKeySpecs;
import dev.parley.schemas.mapping.BlueprintSpecs;
import dev.parley.schemas.mapping.ChannelSpecs;
import dev.parley.schemas.mapping.Graphs;
import dev.parley.schemas.mapping.Metas;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;

/** Commands to the catalog. */
public final class CatalogCommandCodec implements RecordCodec<CommandEnvelope<CatalogCommand>> {

    private static final List<Schema> SCHEMAS = TrustedRecords.of(
            CreateAgent.getClassSchema(),
            CreateBlueprint.getClassSchema(),
            ReplaceGraph.getClassSchema(),
            PublishBlueprint.getClassSchema(),
            CreateChannel.getClassSchema(),
            CreateConnector.getClassSchema(),
            CreateApiKey.getClassSchema(),
            RevokeApiKey.getClassSchema());

    @Override
    public SpecificRecord encode(CommandEnvelope<CatalogCommand> envelope) {
        var meta = Metas.encode(envelope.meta());
        return switch (envelope.command()) {
            case CatalogCommand.CreateAgent it -> new CreateAgent(meta, AgentSpecs.encode(it.spec()));
            case CatalogCommand.CreateBlueprint it -> new CreateBlueprint(meta, BlueprintSpecs.encode(it.spec()));
            case CatalogCommand.ReplaceGraph it -> new ReplaceGraph(meta, Graphs.encode(it.graph()));
            case CatalogCommand.PublishBlueprint() -> new PublishBlueprint(meta);
            case CatalogCommand.CreateChannel it -> new CreateChannel(meta, ChannelSpecs.encode(it.spec()));
            case CatalogCommand.CreateConnector it -> new CreateConnector(meta, ChannelSpecs.encode(it.spec()));
            case CatalogCommand.CreateApiKey it ->
                new CreateApiKey(meta, ApiKeySpecs.encode(it.name(), it.digest(), it.scopes(), it.expiresAt()));
            case CatalogCommand.RevokeApiKey() -> new RevokeApiKey(meta);
        };
    }

    @Override
    public CommandEnvelope<CatalogCommand> decode(SpecificRecord record) {
        return switch (record) {
            case CreateAgent it ->
                envelope(it.getMeta(), new CatalogCommand.CreateAgent(AgentSpecs.decode(it.getSpec())));
            case CreateBlueprint it ->
                envelope(it.getMeta(), new CatalogCommand.CreateBlueprint(BlueprintSpecs.decode(it.getSpec())));
            case ReplaceGraph it ->
                envelope(it.getMeta(), new CatalogCommand.ReplaceGraph(Graphs.decode(it.getGraph())));
            case PublishBlueprint it -> envelope(it.getMeta(), new CatalogCommand.PublishBlueprint());
            case CreateChannel it ->
                envelope(it.getMeta(), new CatalogCommand.CreateChannel(ChannelSpecs.decode(it.getSpec())));
            case CreateConnector it ->
                envelope(it.getMeta(), new CatalogCommand.CreateConnector(ChannelSpecs.decode(it.getSpec())));
            case CreateApiKey it -> envelope(it.getMeta(), createApiKey(it.getSpec()));
            case RevokeApiKey it -> envelope(it.getMeta(), new CatalogCommand.RevokeApiKey());
            default -> throw UnknownRecordException.of(record);
        };
    }

    @Override
    public List<Schema> schemas() {
        return SCHEMAS;
    }

    private static CatalogCommand createApiKey(ApiKeySpec spec) {
        return new CatalogCommand.CreateApiKey(
                spec.getName(), spec.getDigest(), ApiKeySpecs.scopes(spec), spec.getExpiresAt());
    }

    private static CommandEnvelope<CatalogCommand> envelope(
            dev.parley.avro.common.CommandMeta meta, CatalogCommand command) {
        return new CommandEnvelope<>(Metas.decode(meta), command);
    }
}
