package dev.parley.run.commands;

import dev.parley.domain.catalog.Agent;
import dev.parley.domain.catalog.Blueprint;
import dev.parley.domain.catalog.Channel;
import dev.parley.domain.catalog.Connector;
import dev.parley.domain.catalog.Definition;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.run.RunDefinitions;
import dev.parley.domain.run.RunPins;
import dev.parley.kit.serde.TopicDeserializer;
import java.util.Optional;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;

/** The definitions that have arrived here. Immutable ones only, so what was put together once stays right. Not thread-safe. */
final class PinnedDefinitions {

    private final ReadOnlyKeyValueStore<String, byte[]> arrived;
    private final TopicDeserializer<Definition> reader;
    private final DefinitionCache cache;

    PinnedDefinitions(
            ReadOnlyKeyValueStore<String, byte[]> arrived,
            TopicDeserializer<Definition> reader,
            DefinitionCache cache) {
        this.arrived = arrived;
        this.reader = reader;
        this.cache = cache;
    }

    /** What the run pins; empty while any of it has not arrived. */
    Optional<RunDefinitions> find(Tenant tenant, RunPins pins) {
        Optional<RunDefinitions> known = cache.get(pins);
        return known.isPresent() ? known : arrived(tenant, pins);
    }

    private Optional<RunDefinitions> arrived(Tenant tenant, RunPins pins) {
        Optional<Blueprint> blueprint = find(pins.blueprintKey(), Blueprint.class);
        Optional<Agent> agent = find(pins.agentKey(), Agent.class);
        Optional<Channel> channel = channel(tenant, pins);
        Optional<Connector> connector = pins.connectorKey().flatMap(key -> find(key, Connector.class));
        boolean complete = blueprint.isPresent()
                && agent.isPresent()
                && channel.isPresent() == pins.channel().isPresent()
                && connector.isPresent() == pins.connector().isPresent();
        if (!complete) {
            return Optional.empty();
        }
        var definitions = RunDefinitions.of(blueprint.get(), agent.get(), channel, connector);
        cache.put(pins, definitions);
        return Optional.of(definitions);
    }

    private Optional<Channel> channel(Tenant tenant, RunPins pins) {
        return pins.channel().flatMap(pin -> {
            var builtIn = Channel.builtInChat(tenant);
            return pin.id().equals(builtIn.id())
                    ? Optional.of(builtIn)
                    : pins.channelKey().flatMap(key -> find(key, Channel.class));
        });
    }

    private <D extends Definition> Optional<D> find(String key, Class<D> kind) {
        return Optional.ofNullable(arrived.get(key)).map(reader::value).map(kind::cast);
    }
}
