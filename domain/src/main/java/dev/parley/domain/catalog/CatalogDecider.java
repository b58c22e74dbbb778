package dev.parley.domain.catalog;

import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.domain.envelope.CommandMeta;
import dev.parley.domain.envelope.Decision;
import dev.parley.domain.envelope.RejectionCode;
import dev.parley.domain.graph.Finding;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** What becomes of a command to the catalog. */
public final class CatalogDecider {

    private CatalogDecider() {}

    /**
     * The facts that follow from the command, or why it is refused. Another organization's object, or the same organization's
     * in the other mode, is not found. A change that is there already is accepted without a fact.
     *
     * @param at when the command was written to the log
     */
    public static Decision<CatalogEvent> decide(
            CatalogState state, CommandEnvelope<CatalogCommand> envelope, Instant at) {
        var meta = envelope.meta();
        if (state instanceof CatalogState.Existing(var current)
                && !current.tenant().equals(meta.tenant())) {
            return Refusals.notFound();
        }
        return switch (envelope.command()) {
            case CatalogCommand.CreateAgent(var spec) ->
                create(state, meta, AgentRules.check(spec), new CatalogEvent.AgentCreated(spec));
            case CatalogCommand.CreateBlueprint(var spec) ->
                create(state, meta, BlueprintRules.check(spec), new CatalogEvent.BlueprintCreated(spec));
            case CatalogCommand.CreateChannel(var spec) ->
                create(state, meta, ChannelRules.check(spec), new CatalogEvent.ChannelCreated(spec));
            case CatalogCommand.CreateConnector(var spec) ->
                create(state, meta, ConnectorRules.check(spec), new CatalogEvent.ConnectorCreated(spec));
            case CatalogCommand.CreateApiKey key ->
                create(state, meta, ApiKeyRules.check(key, at), ApiKeyDecisions.created(key));
            case CatalogCommand.ReviseAgent(var spec) ->
                change(
                        state,
                        meta,
                        Agent.class,
                        agent -> agent.spec().equals(spec)
                                ? Decision.accepted(List.of())
                                : Refusals.unless(AgentRules.check(spec), new CatalogEvent.AgentRevised(spec)));
            case CatalogCommand.ReviseChannel(var spec, var status) ->
                change(
                        state,
                        meta,
                        Channel.class,
                        channel -> channel.spec().equals(spec) && channel.status() == status
                                ? Decision.accepted(List.of())
                                : Refusals.unless(
                                        ChannelRules.check(spec), new CatalogEvent.ChannelRevised(spec, status)));
            case CatalogCommand.ReviseConnector(var spec, var status) ->
                change(
                        state,
                        meta,
                        Connector.class,
                        connector -> connector.spec().equals(spec) && connector.status() == status
                                ? Decision.accepted(List.of())
                                : Refusals.unless(
                                        ConnectorRules.check(spec), new CatalogEvent.ConnectorRevised(spec, status)));
            case CatalogCommand.ReviseBlueprint(var spec) ->
                change(state, meta, Blueprint.class, blueprint -> BlueprintDecisions.revise(blueprint, spec));
            case CatalogCommand.ReplaceGraph(var graph) ->
                change(state, meta, Blueprint.class, blueprint -> BlueprintDecisions.replaceGraph(blueprint, graph));
            case CatalogCommand.PublishBlueprint _ -> change(state, meta, Blueprint.class, BlueprintDecisions::publish);
            case CatalogCommand.ArchiveAgent _ -> archive(state, meta, Agent.class, new CatalogEvent.AgentArchived());
            case CatalogCommand.ArchiveBlueprint _ ->
                archive(state, meta, Blueprint.class, new CatalogEvent.BlueprintArchived());
            case CatalogCommand.ArchiveChannel _ ->
                archive(state, meta, Channel.class, new CatalogEvent.ChannelArchived());
            case CatalogCommand.ArchiveConnector _ ->
                archive(state, meta, Connector.class, new CatalogEvent.ConnectorArchived());
            case CatalogCommand.NoteApiKeyUse _ ->
                change(state, meta, ApiKey.class, key -> ApiKeyDecisions.noteUse(key, at));
            case CatalogCommand.RevokeApiKey _ -> change(state, meta, ApiKey.class, ApiKeyDecisions::revoke);
            case CatalogCommand.CreateWebhook(var spec) ->
                create(state, meta, WebhookRules.check(spec), new CatalogEvent.WebhookCreated(spec));
            case CatalogCommand.ReviseWebhook revise ->
                change(state, meta, Webhook.class, webhook -> WebhookDecisions.revise(webhook, revise));
            case CatalogCommand.RotateWebhookSecret(var overlap) ->
                change(state, meta, Webhook.class, webhook -> WebhookDecisions.rotate(webhook, overlap, at));
            case CatalogCommand.DisableWebhook disable ->
                change(state, meta, Webhook.class, webhook -> WebhookDecisions.disable(webhook, disable));
            case CatalogCommand.ArchiveWebhook _ ->
                archive(state, meta, Webhook.class, new CatalogEvent.WebhookArchived());
            case CatalogCommand.CreateOpenLink(var spec) ->
                create(state, meta, OpenLinkRules.check(spec), new CatalogEvent.OpenLinkCreated(spec));
            case CatalogCommand.ReviseOpenLink(var spec) ->
                change(state, meta, OpenLink.class, link -> OpenLinkDecisions.revise(link, spec));
            case CatalogCommand.TakeOpenLinkPlace _ ->
                existing(state, meta, OpenLink.class, link -> OpenLinkDecisions.takePlace(link, at));
            case CatalogCommand.ArchiveOpenLink _ ->
                archive(state, meta, OpenLink.class, new CatalogEvent.OpenLinkArchived());
        };
    }

    /** For a command that makes an object. */
    private static Decision<CatalogEvent> create(
            CatalogState state, CommandMeta meta, List<Finding> findings, CatalogEvent created) {
        if (state instanceof CatalogState.Existing(var current)) {
            return Decision.rejected(
                    RejectionCode.ALREADY_EXISTS, "The id is taken by a %s already.".formatted(name(current)));
        }
        if (meta.expectedVersion().orElse(0) != 0) {
            return Refusals.versionMismatch(meta, state.version());
        }
        return Refusals.unless(findings, created);
    }

    /** For a command that changes an object of that kind; an archived one does not change. */
    private static <D extends Definition> Decision<CatalogEvent> change(
            CatalogState state, CommandMeta meta, Class<D> kind, Function<D, Decision<CatalogEvent>> decide) {
        return existing(
                state,
                meta,
                kind,
                object -> object.archived()
                        ? Decision.rejected(
                                RejectionCode.ARCHIVED,
                                "The %s is archived and does not change.".formatted(name(object)))
                        : decide.apply(object));
    }

    /** For a command that archives an object of that kind; archiving it again changes nothing. */
    private static <D extends Definition> Decision<CatalogEvent> archive(
            CatalogState state, CommandMeta meta, Class<D> kind, CatalogEvent archived) {
        return existing(
                state, meta, kind, object -> Decision.accepted(object.archived() ? List.of() : List.of(archived)));
    }

    private static <D extends Definition> Decision<CatalogEvent> existing(
            CatalogState state, CommandMeta meta, Class<D> kind, Function<D, Decision<CatalogEvent>> decide) {
        if (!(state instanceof CatalogState.Existing(var current)) || !kind.isInstance(current)) {
            return Refusals.notFound();
        }
        if (meta.expectedVersion().orElse(state.version()) != state.version()) {
            return Refusals.versionMismatch(meta, state.version());
        }
        return decide.apply(kind.cast(current));
    }

    private static String name(Definition object) {
        return object.kind().replace('_', ' ');
    }
}
