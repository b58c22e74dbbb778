package dev.parley.domain.catalog;

import dev.parley.domain.graph.Graph;
import dev.parley.domain.webhook.DisabledReason;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** What has happened in the catalog, kind by kind. */
public sealed interface CatalogEvent {

    /** What happens to agents. */
    sealed interface OfAgent extends CatalogEvent {}

    /** An agent was made. */
    record AgentCreated(AgentSpec spec) implements OfAgent {}

    /** What is said of an agent was changed to this. */
    record AgentRevised(AgentSpec spec) implements OfAgent {}

    /** An agent was archived. */
    record AgentArchived() implements OfAgent {}

    /** What happens to blueprints. */
    sealed interface OfBlueprint extends CatalogEvent {}

    /** A blueprint was made, as draft version 1. */
    record BlueprintCreated(BlueprintSpec spec) implements OfBlueprint {}

    /** The draft was changed to this; {@code version} is the number of the draft (a new one after a published version). */
    record BlueprintRevised(long version, BlueprintSpec spec) implements OfBlueprint {}

    /** The draft's graph was replaced; {@code version} is the number of the draft (a new one after a published version). */
    record GraphReplaced(long version, Graph graph) implements OfBlueprint {}

    /** The draft became this published version. */
    record BlueprintPublished(long version) implements OfBlueprint {}

    /** A blueprint was archived. */
    record BlueprintArchived() implements OfBlueprint {}

    /** What happens to channels. */
    sealed interface OfChannel extends CatalogEvent {}

    /** A channel was made. */
    record ChannelCreated(ChannelSpec spec) implements OfChannel {}

    /** What is said of a channel was changed to this. */
    record ChannelRevised(ChannelSpec spec, Channel.Status status) implements OfChannel {}

    /** A channel was archived. */
    record ChannelArchived() implements OfChannel {}

    /** What happens to connectors. */
    sealed interface OfConnector extends CatalogEvent {}

    /** A connector was made. */
    record ConnectorCreated(ConnectorSpec spec) implements OfConnector {}

    /** What is said of a connector was changed to this. */
    record ConnectorRevised(ConnectorSpec spec, Channel.Status status) implements OfConnector {}

    /** A connector was archived. */
    record ConnectorArchived() implements OfConnector {}

    /** What happens to API keys. */
    sealed interface OfApiKey extends CatalogEvent {}

    /** An API key was made. */
    record ApiKeyCreated(
            String name, String digest, Set<Scope> scopes, Optional<Instant> expiresAt, Optional<String> hint)
            implements OfApiKey {
        public ApiKeyCreated {
            scopes = Set.copyOf(scopes);
        }
    }

    /** An API key was used around this time; told at most once in a while. */
    record ApiKeyUsed() implements OfApiKey {}

    /** An API key was ended. */
    record ApiKeyRevoked() implements OfApiKey {}

    /** What happens to webhooks. */
    sealed interface OfWebhook extends CatalogEvent {}

    /** A webhook was made, enabled, with the first generation of its secret. */
    record WebhookCreated(WebhookSpec spec) implements OfWebhook {}

    /** What is said of a webhook was changed to this. */
    record WebhookRevised(WebhookSpec spec) implements OfWebhook {}

    /** A webhook was enabled again. */
    record WebhookEnabled() implements OfWebhook {}

    /** A webhook was disabled. */
    record WebhookDisabled(DisabledReason reason) implements OfWebhook {}

    /** A webhook got another secret; the one before signs until then, too. */
    record WebhookSecretRotated(int generation, Instant previousUntil) implements OfWebhook {}

    /** A webhook was archived. */
    record WebhookArchived() implements OfWebhook {}

    /** What happens to open links. */
    sealed interface OfOpenLink extends CatalogEvent {}

    /** An open link was made. */
    record OpenLinkCreated(OpenLinkSpec spec) implements OfOpenLink {}

    /** What is said of an open link was changed to this. */
    record OpenLinkRevised(OpenLinkSpec spec) implements OfOpenLink {}

    /** A visitor was let in; the {@code number} of places taken with this one. Who it was is in the run alone. */
    record OpenLinkPlaceTaken(long number) implements OfOpenLink {}

    /** An open link was archived. */
    record OpenLinkArchived() implements OfOpenLink {}
}
