package dev.parley.domain.catalog;

import dev.parley.domain.graph.Graph;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** What can be asked of the catalog; the aggregate is named by the command's meta. */
public sealed interface CatalogCommand {

    /** Makes an agent. */
    record CreateAgent(AgentSpec spec) implements CatalogCommand {}

    /** Makes a blueprint, as a draft. */
    record CreateBlueprint(BlueprintSpec spec) implements CatalogCommand {}

    /** Puts another graph in the draft; on a published blueprint this starts a new draft. */
    record ReplaceGraph(Graph graph) implements CatalogCommand {}

    /** Publishes the draft; refused with findings when the graph is not valid. */
    record PublishBlueprint() implements CatalogCommand {}

    /** Makes a channel. */
    record CreateChannel(ChannelSpec spec) implements CatalogCommand {}

    /** Makes a connector. */
    record CreateConnector(ConnectorSpec spec) implements CatalogCommand {}

    /** Makes an API key known by the SHA-256 digest of its secret. */
    record CreateApiKey(String name, String digest, Set<Scope> scopes, Optional<Instant> expiresAt)
            implements CatalogCommand {
        public CreateApiKey {
            scopes = Set.copyOf(scopes);
        }
    }

    /** Ends an API key. */
    record RevokeApiKey() implements CatalogCommand {}
}
