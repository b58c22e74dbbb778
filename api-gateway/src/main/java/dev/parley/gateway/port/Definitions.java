package dev.parley.gateway.port;

import dev.parley.domain.catalog.Agent;
import dev.parley.domain.catalog.ApiKey;
import dev.parley.domain.catalog.Blueprint;
import dev.parley.domain.catalog.Channel;
import dev.parley.domain.catalog.Connector;
import dev.parley.domain.catalog.Definition;
import dev.parley.domain.catalog.OpenLink;
import dev.parley.domain.id.AgentId;
import dev.parley.domain.id.ApiKeyId;
import dev.parley.domain.id.BlueprintId;
import dev.parley.domain.id.ChannelId;
import dev.parley.domain.id.ConnectorId;
import dev.parley.domain.id.OpenLinkId;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;

/** The immutable definitions, in memory: look-ups cost nothing. An absent revision means the newest. Thread-safe. */
public interface Definitions {

    /** A published blueprint. */
    Optional<Blueprint> blueprint(BlueprintId id, OptionalLong version);

    /** An agent. */
    Optional<Agent> agent(AgentId id, OptionalLong revision);

    /** A channel that somebody made; the built-in one is not among them. */
    Optional<Channel> channel(ChannelId id, OptionalLong revision);

    /** A connector. */
    Optional<Connector> connector(ConnectorId id, OptionalLong revision);

    /** An open link as its owner last described it; places taken since are not told here. */
    Optional<OpenLink> openLink(OpenLinkId id);

    /** The newest definition of an object of any kind that is told here. */
    <T extends Definition> Optional<T> newest(Class<T> type, String kind, UUID id);

    /** The newest of every blueprint that was published or archived. */
    Stream<Blueprint> blueprints();

    /** The newest revision of an API key. */
    Optional<ApiKey> apiKey(ApiKeyId id);

    /** The newest revision of the API key with that SHA-256 digest (lower-case hex). */
    Optional<ApiKey> apiKeyByDigest(String digest);

    /**
     * Waits until everything written before this call has been read; blocks, so call it from virtual threads.
     *
     * @return whether that happened within {@code patience}
     */
    boolean catchUp(Duration patience);
}
