package dev.parley.domain.catalog;

import dev.parley.domain.graph.Graph;
import dev.parley.domain.webhook.DisabledReason;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What can be asked of the catalog; the aggregate is named by the command's meta. A revision tells everything that is to be said of
 * the object from now on; an archived object stays readable, and nothing new can be made with it.
 */
public sealed interface CatalogCommand {

    /** Makes an agent. */
    record CreateAgent(AgentSpec spec) implements CatalogCommand {}

    /** Says anew what an agent is. */
    record ReviseAgent(AgentSpec spec) implements CatalogCommand {}

    /** Archives an agent. */
    record ArchiveAgent() implements CatalogCommand {}

    /** Makes a blueprint, as a draft. */
    record CreateBlueprint(BlueprintSpec spec) implements CatalogCommand {}

    /** Says anew what the draft is; on a published blueprint this starts a new draft. */
    record ReviseBlueprint(BlueprintSpec spec) implements CatalogCommand {}

    /** Puts another graph in the draft; on a published blueprint this starts a new draft. */
    record ReplaceGraph(Graph graph) implements CatalogCommand {}

    /** Publishes the draft; refused with findings when the graph is not valid. */
    record PublishBlueprint() implements CatalogCommand {}

    /** Archives a blueprint with all its versions. */
    record ArchiveBlueprint() implements CatalogCommand {}

    /** Makes a channel. */
    record CreateChannel(ChannelSpec spec) implements CatalogCommand {}

    /** Says anew what a channel is, and whether it can carry conversations. */
    record ReviseChannel(ChannelSpec spec, Channel.Status status) implements CatalogCommand {}

    /** Archives a channel. */
    record ArchiveChannel() implements CatalogCommand {}

    /** Makes a connector. */
    record CreateConnector(ConnectorSpec spec) implements CatalogCommand {}

    /** Says anew what a connector is, and whether it can carry conversations. */
    record ReviseConnector(ConnectorSpec spec, Channel.Status status) implements CatalogCommand {}

    /** Archives a connector. */
    record ArchiveConnector() implements CatalogCommand {}

    /**
     * Makes an API key known by the SHA-256 digest of its secret.
     *
     * @param hint what of the secret is shown, so that people recognise it
     */
    record CreateApiKey(
            String name, String digest, Set<Scope> scopes, Optional<Instant> expiresAt, Optional<String> hint)
            implements CatalogCommand {
        public CreateApiKey {
            scopes = Set.copyOf(scopes);
        }
    }

    /** Notes that an API key is in use; changes nothing when that was noted a short while ago. */
    record NoteApiKeyUse() implements CatalogCommand {}

    /** Ends an API key. */
    record RevokeApiKey() implements CatalogCommand {}

    /** Makes a webhook, enabled. */
    record CreateWebhook(WebhookSpec spec) implements CatalogCommand {}

    /** Says anew what a webhook is, and whether it is enabled. */
    record ReviseWebhook(WebhookSpec spec, boolean enabled) implements CatalogCommand {}

    /** Gives a webhook another secret; the one before goes on signing for so long. */
    record RotateWebhookSecret(Duration overlap) implements CatalogCommand {}

    /**
     * Disables a webhook that deliveries fail to.
     *
     * @param enabledAt since when the webhook that failed had been enabled
     */
    record DisableWebhook(DisabledReason reason, Instant enabledAt) implements CatalogCommand {}

    /** Archives a webhook. */
    record ArchiveWebhook() implements CatalogCommand {}

    /** Makes an open link. */
    record CreateOpenLink(OpenLinkSpec spec) implements CatalogCommand {}

    /** Says anew what an open link is. */
    record ReviseOpenLink(OpenLinkSpec spec) implements CatalogCommand {}

    /** Lets one visitor in, if there is a place left. */
    record TakeOpenLinkPlace() implements CatalogCommand {}

    /** Archives an open link. */
    record ArchiveOpenLink() implements CatalogCommand {}
}
