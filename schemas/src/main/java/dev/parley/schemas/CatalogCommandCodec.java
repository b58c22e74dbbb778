package dev.parley.schemas;

import dev.parley.avro.catalog.command.ArchiveAgent;
import dev.parley.avro.catalog.command.ArchiveBlueprint;
import dev.parley.avro.catalog.command.ArchiveChannel;
import dev.parley.avro.catalog.command.ArchiveConnector;
import dev.parley.avro.catalog.command.ArchiveOpenLink;
import dev.parley.avro.catalog.command.ArchiveWebhook;
import dev.parley.avro.catalog.command.CreateAgent;
import dev.parley.avro.catalog.command.CreateApiKey;
import dev.parley.avro.catalog.command.CreateBlueprint;
import dev.parley.avro.catalog.command.CreateChannel;
import dev.parley.avro.catalog.command.CreateConnector;
import dev.parley.avro.catalog.command.CreateOpenLink;
import dev.parley.avro.catalog.command.CreateWebhook;
import dev.parley.avro.catalog.command.DisableWebhook;
import dev.parley.avro.catalog.command.NoteApiKeyUse;
import dev.parley.avro.catalog.command.PublishBlueprint;
import dev.parley.avro.catalog.command.ReplaceGraph;
import dev.parley.avro.catalog.command.ReviseAgent;
import dev.parley.avro.catalog.command.ReviseBlueprint;
import dev.parley.avro.catalog.command.ReviseChannel;
import dev.parley.avro.catalog.command.ReviseConnector;
import dev.parley.avro.catalog.command.ReviseOpenLink;
import dev.parley.avro.catalog.command.ReviseWebhook;
import dev.parley.avro.catalog.command.RevokeApiKey;
import dev.parley.avro.catalog.command.RotateWebhookSecret;
import dev.parley.avro.catalog.command.TakeOpenLinkPlace;
import dev.parley.domain.catalog.CatalogCommand;
import dev.parley.domain.envelope.CommandEnvelope;
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
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;

/** Commands to the catalog. */
public final class CatalogCommandCodec implements RecordCodec<CommandEnvelope<CatalogCommand>> {

    private static final List<Schema> SCHEMAS = TrustedRecords.of(
            CreateAgent.getClassSchema(),
            ReviseAgent.getClassSchema(),
            ArchiveAgent.getClassSchema(),
            CreateBlueprint.getClassSchema(),
            ReviseBlueprint.getClassSchema(),
            ArchiveBlueprint.getClassSchema(),
            ReplaceGraph.getClassSchema(),
            PublishBlueprint.getClassSchema(),
            CreateChannel.getClassSchema(),
            ReviseChannel.getClassSchema(),
            ArchiveChannel.getClassSchema(),
            CreateConnector.getClassSchema(),
            ReviseConnector.getClassSchema(),
            ArchiveConnector.getClassSchema(),
            CreateApiKey.getClassSchema(),
            NoteApiKeyUse.getClassSchema(),
            RevokeApiKey.getClassSchema(),
            CreateWebhook.getClassSchema(),
            ReviseWebhook.getClassSchema(),
            RotateWebhookSecret.getClassSchema(),
            DisableWebhook.getClassSchema(),
            ArchiveWebhook.getClassSchema(),
            CreateOpenLink.getClassSchema(),
            ReviseOpenLink.getClassSchema(),
            TakeOpenLinkPlace.getClassSchema(),
            ArchiveOpenLink.getClassSchema());

    @Override
    public SpecificRecord encode(CommandEnvelope<CatalogCommand> envelope) {
        var meta = Metas.encode(envelope.meta());
        return switch (envelope.command()) {
            case CatalogCommand.CreateAgent it -> new CreateAgent(meta, AgentSpecs.encode(it.spec()));
            case CatalogCommand.ReviseAgent it -> new ReviseAgent(meta, AgentSpecs.encode(it.spec()));
            case CatalogCommand.ArchiveAgent() -> new ArchiveAgent(meta);
            case CatalogCommand.CreateBlueprint it -> new CreateBlueprint(meta, BlueprintSpecs.encode(it.spec()));
            case CatalogCommand.ReviseBlueprint it -> new ReviseBlueprint(meta, BlueprintSpecs.encode(it.spec()));
            case CatalogCommand.ReplaceGraph it -> new ReplaceGraph(meta, Graphs.encode(it.graph()));
            case CatalogCommand.PublishBlueprint() -> new PublishBlueprint(meta);
            case CatalogCommand.ArchiveBlueprint() -> new ArchiveBlueprint(meta);
            case CatalogCommand.CreateChannel it -> new CreateChannel(meta, ChannelSpecs.encode(it.spec()));
            case CatalogCommand.ReviseChannel it ->
                new ReviseChannel(meta, ChannelSpecs.encode(it.spec()), Enums.CHANNEL_STATUS.encode(it.status()));
            case CatalogCommand.ArchiveChannel() -> new ArchiveChannel(meta);
            case CatalogCommand.CreateConnector it -> new CreateConnector(meta, ChannelSpecs.encode(it.spec()));
            case CatalogCommand.ReviseConnector it ->
                new ReviseConnector(meta, ChannelSpecs.encode(it.spec()), Enums.CHANNEL_STATUS.encode(it.status()));
            case CatalogCommand.ArchiveConnector() -> new ArchiveConnector(meta);
            case CatalogCommand.CreateApiKey it ->
                new CreateApiKey(
                        meta,
                        ApiKeySpecs.encode(it.name(), it.digest(), it.scopes(), it.expiresAt()),
                        Optionals.orNull(it.hint(), Function.identity()));
            case CatalogCommand.NoteApiKeyUse() -> new NoteApiKeyUse(meta);
            case CatalogCommand.RevokeApiKey() -> new RevokeApiKey(meta);
            case CatalogCommand.CreateWebhook it -> new CreateWebhook(meta, Webhooks.encode(it.spec()));
            case CatalogCommand.ReviseWebhook it -> new ReviseWebhook(meta, Webhooks.encode(it.spec()), it.enabled());
            case CatalogCommand.RotateWebhookSecret it ->
                new RotateWebhookSecret(meta, it.overlap().toMillis());
            case CatalogCommand.DisableWebhook it ->
                new DisableWebhook(meta, Enums.DISABLED_REASON.encode(it.reason()), it.enabledAt());
            case CatalogCommand.ArchiveWebhook() -> new ArchiveWebhook(meta);
            case CatalogCommand.CreateOpenLink it -> new CreateOpenLink(meta, OpenLinks.encode(it.spec()));
            case CatalogCommand.ReviseOpenLink it -> new ReviseOpenLink(meta, OpenLinks.encode(it.spec()));
            case CatalogCommand.TakeOpenLinkPlace() -> new TakeOpenLinkPlace(meta);
            case CatalogCommand.ArchiveOpenLink() -> new ArchiveOpenLink(meta);
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
            case ReviseAgent it ->
                envelope(it.getMeta(), new CatalogCommand.ReviseAgent(AgentSpecs.decode(it.getSpec())));
            case ArchiveAgent it -> envelope(it.getMeta(), new CatalogCommand.ArchiveAgent());
            case ReviseBlueprint it ->
                envelope(it.getMeta(), new CatalogCommand.ReviseBlueprint(BlueprintSpecs.decode(it.getSpec())));
            case ArchiveBlueprint it -> envelope(it.getMeta(), new CatalogCommand.ArchiveBlueprint());
            case ReviseChannel it ->
                envelope(
                        it.getMeta(),
                        new CatalogCommand.ReviseChannel(
                                ChannelSpecs.decode(it.getSpec()), Enums.CHANNEL_STATUS.decode(it.getStatus())));
            case ArchiveChannel it -> envelope(it.getMeta(), new CatalogCommand.ArchiveChannel());
            case ReviseConnector it ->
                envelope(
                        it.getMeta(),
                        new CatalogCommand.ReviseConnector(
                                ChannelSpecs.decode(it.getSpec()), Enums.CHANNEL_STATUS.decode(it.getStatus())));
            case ArchiveConnector it -> envelope(it.getMeta(), new CatalogCommand.ArchiveConnector());
            case CreateApiKey it -> envelope(it.getMeta(), createApiKey(it));
            case NoteApiKeyUse it -> envelope(it.getMeta(), new CatalogCommand.NoteApiKeyUse());
            case RevokeApiKey it -> envelope(it.getMeta(), new CatalogCommand.RevokeApiKey());
            case CreateWebhook it ->
                envelope(it.getMeta(), new CatalogCommand.CreateWebhook(Webhooks.decode(it.getSpec())));
            case ReviseWebhook it ->
                envelope(
                        it.getMeta(), new CatalogCommand.ReviseWebhook(Webhooks.decode(it.getSpec()), it.getEnabled()));
            case RotateWebhookSecret it ->
                envelope(it.getMeta(), new CatalogCommand.RotateWebhookSecret(Duration.ofMillis(it.getOverlapMs())));
            case DisableWebhook it ->
                envelope(
                        it.getMeta(),
                        new CatalogCommand.DisableWebhook(
                                Enums.DISABLED_REASON.decode(it.getReason()), it.getEnabledAt()));
            case ArchiveWebhook it -> envelope(it.getMeta(), new CatalogCommand.ArchiveWebhook());
            case CreateOpenLink it ->
                envelope(it.getMeta(), new CatalogCommand.CreateOpenLink(OpenLinks.decode(it.getSpec())));
            case ReviseOpenLink it ->
                envelope(it.getMeta(), new CatalogCommand.ReviseOpenLink(OpenLinks.decode(it.getSpec())));
            case TakeOpenLinkPlace it -> envelope(it.getMeta(), new CatalogCommand.TakeOpenLinkPlace());
            case ArchiveOpenLink it -> envelope(it.getMeta(), new CatalogCommand.ArchiveOpenLink());
            default -> throw UnknownRecordException.of(record);
        };
    }

    @Override
    public List<Schema> schemas() {
        return SCHEMAS;
    }

    private static CatalogCommand createApiKey(CreateApiKey key) {
        var spec = key.getSpec();
        return new CatalogCommand.CreateApiKey(
                spec.getName(), spec.getDigest(), ApiKeySpecs.scopes(spec), spec.getExpiresAt(), key.getHint());
    }

    private static CommandEnvelope<CatalogCommand> envelope(
            dev.parley.avro.common.CommandMeta meta, CatalogCommand command) {
        return new CommandEnvelope<>(Metas.decode(meta), command);
    }
}
