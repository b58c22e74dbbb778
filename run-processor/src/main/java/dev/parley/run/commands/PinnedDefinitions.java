package dev.parley.run.commands;

import dev.parley.domain.catalog.Agent;
import dev.parley.domain.catalog.Blueprint;
import dev.parley.domain.catalog.Channel;
import dev.parley.domain.catalog.Connector;
import dev.parley.domain.catalog.Definition;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.run.RunDefinitions;
import dev.parley.domain.run.RunPins;
import dev.parley.kit.serde.SchemaUnavailableException;
import dev.parley.kit.serde.TopicDeserializer;
import dev.parley.kit.serde.UndecodableRecordException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The definitions that have arrived here. Immutable ones only, so what was put together once stays right. Not thread-safe. */
final class PinnedDefinitions {

    private static final Logger LOG = LoggerFactory.getLogger(PinnedDefinitions.class);

    private final ReadOnlyKeyValueStore<String, byte[]> arrived;
    private final TopicDeserializer<Definition> reader;
    private final DefinitionCache cache;
    private final Set<String> unreadable = new HashSet<>();

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

    /** One that cannot be read here counts as one that has not arrived: an upgrade, or the registry's return, will read it. */
    private <D extends Definition> Optional<D> find(String key, Class<D> kind) {
        byte[] bytes = arrived.get(key);
        if (bytes == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(kind.cast(reader.value(bytes)));
        } catch (UndecodableRecordException | SchemaUnavailableException e) {
            if (unreadable.add(key)) {
                LOG.error("Definition {} cannot be read; what needs it waits", key, e);
            }
            return Optional.empty();
        }
    }
}
