package dev.parley.domain.catalog;

import dev.parley.domain.graph.Graph;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** What has happened in the catalog. */
public sealed interface CatalogEvent {

    /** An agent was made. */
    record AgentCreated(AgentSpec spec) implements CatalogEvent {}

    /** A blueprint was made, as draft version 1. */
    record BlueprintCreated(BlueprintSpec spec) implements CatalogEvent {}

    /** The draft's graph was replaced; {@code version} is the number of the draft (a new one after a published version). */
    record GraphReplaced(long version, Graph graph) implements CatalogEvent {}

    /** The draft became this published version. */
    record BlueprintPublished(long version) implements CatalogEvent {}

    /** A channel was made. */
    record ChannelCreated(ChannelSpec spec) implements CatalogEvent {}

    /** A connector was made. */
    record ConnectorCreated(ConnectorSpec spec) implements CatalogEvent {}

    /** An API key was made. */
    record ApiKeyCreated(String name, String digest, Set<Scope> scopes, Optional<Instant> expiresAt)
            implements CatalogEvent {
        public ApiKeyCreated {
            scopes = Set.copyOf(scopes);
        }
    }

    /** An API key was ended. */
    record ApiKeyRevoked() implements CatalogEvent {}
}
