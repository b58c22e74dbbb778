package dev.parley.gateway.kafka;

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
import dev.parley.gateway.port.Definitions;
import dev.parley.kit.definitions.DefinitionReader;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;

/** The definitions as the topic tells them. */
public record KafkaDefinitions(DefinitionReader reader) implements Definitions {

    @Override
    public Optional<Blueprint> blueprint(BlueprintId id, OptionalLong version) {
        return find(Blueprint.class, Blueprint.KIND, id.value(), version);
    }

    @Override
    public Optional<Agent> agent(AgentId id, OptionalLong revision) {
        return find(Agent.class, Agent.KIND, id.value(), revision);
    }

    @Override
    public Optional<Channel> channel(ChannelId id, OptionalLong revision) {
        return find(Channel.class, Channel.KIND, id.value(), revision);
    }

    @Override
    public Optional<Connector> connector(ConnectorId id, OptionalLong revision) {
        return find(Connector.class, Connector.KIND, id.value(), revision);
    }

    @Override
    public Optional<OpenLink> openLink(OpenLinkId id) {
        return reader.latest(OpenLink.class, OpenLink.KIND, id.value());
    }

    @Override
    public <T extends Definition> Optional<T> newest(Class<T> type, String kind, UUID id) {
        return reader.latest(type, kind, id);
    }

    @Override
    public Stream<Blueprint> blueprints() {
        return reader.latest(Blueprint.class);
    }

    @Override
    public Optional<ApiKey> apiKey(ApiKeyId id) {
        return reader.latest(ApiKey.class, ApiKey.KIND, id.value());
    }

    @Override
    public Optional<ApiKey> apiKeyByDigest(String digest) {
        return reader.apiKey(digest);
    }

    @Override
    public boolean catchUp(Duration patience) {
        try {
            return reader.awaitCaughtUp(patience);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private <D extends Definition> Optional<D> find(Class<D> type, String kind, UUID id, OptionalLong revision) {
        return revision.isPresent()
                ? reader.find(type, Definition.key(kind, id, revision.getAsLong()))
                : reader.latest(type, kind, id);
    }
}
