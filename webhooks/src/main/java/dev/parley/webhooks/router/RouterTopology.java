package dev.parley.webhooks.router;

import dev.parley.kit.definitions.DefinitionReader;
import dev.parley.kit.serde.TopicSerdes;
import dev.parley.kit.streams.StreamGuards;
import dev.parley.kit.streams.TopicNodes;
import dev.parley.kit.topic.Topics;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.Stores;

/** Events of runs and of the catalog → commands to deliver. Apart from the courier's topology, which reads what this writes. */
public final class RouterTopology {

    /** Names the consumer group and the internal topics. */
    public static final String APPLICATION_ID = "parley-webhook-router";

    static final String RUNS = "runs";

    private static final String RUN_EVENTS = "run-events";
    private static final String CATALOG_EVENTS = "catalog-events";
    private static final String ROUTE_RUNS = "route-runs";
    private static final String ROUTE_CATALOG = "route-catalog";
    private static final String COMMANDS = "commands";

    private final TopicSerdes serdes;
    private final StreamGuards guards;
    private final Supplier<Listeners> listeners;

    RouterTopology(TopicSerdes serdes, StreamGuards guards, Supplier<Listeners> listeners) {
        this.serdes = serdes;
        this.guards = guards;
        this.listeners = listeners;
    }

    /** The topology that tells the webhooks of the catalog. */
    public static RouterTopology of(
            TopicSerdes serdes, StreamGuards guards, DefinitionReader definitions, InstantSource clock) {
        return new RouterTopology(serdes, guards, () -> new KnownWebhooks(definitions, clock));
    }

    /** The same topology every time. */
    public Topology topology() {
        var topology = new Topology();
        var nodes = new TopicNodes(serdes);
        nodes.addSource(topology, RUN_EVENTS, Topics.RUN_EVENTS);
        nodes.addSource(topology, CATALOG_EVENTS, Topics.CATALOG_EVENTS);
        topology.addProcessor(ROUTE_RUNS, guards.fold(Topics.RUN_EVENTS, () -> new RunRouter(listeners)), RUN_EVENTS);
        topology.addProcessor(
                ROUTE_CATALOG, guards.fold(Topics.CATALOG_EVENTS, () -> new CatalogRouter(listeners)), CATALOG_EVENTS);
        topology.addStateStore(
                Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(RUNS), Serdes.UUID(), Serdes.ByteArray())
                        .withCachingEnabled(),
                ROUTE_RUNS);
        nodes.addSink(topology, COMMANDS, Topics.WEBHOOK_COMMANDS, ROUTE_RUNS, ROUTE_CATALOG);
        return topology;
    }
}
