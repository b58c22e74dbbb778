package dev.parley.analysis;

import dev.parley.kit.serde.TopicSerdes;
import dev.parley.kit.streams.StreamGuards;
import dev.parley.kit.streams.TopicNodes;
import dev.parley.kit.topic.Topics;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.Stores;

/** Run events → conversations and jobs. It writes no topic: results go through the analyst as commands. */
final class AnalysisTopology {

    static final String APPLICATION_ID = "parley-analysis-processor";
    static final String EVENTS = "run-events";
    static final String COLLECT = "collect-conversations";
    static final String CONVERSATIONS = "conversations";
    static final String JOBS = "jobs";
    static final String REQUESTS = "requested-analyses";

    private final TopicSerdes serdes;
    private final StreamGuards guards;
    private final Analyst analyst;

    AnalysisTopology(TopicSerdes serdes, StreamGuards guards, Analyst analyst) {
        this.serdes = serdes;
        this.guards = guards;
        this.analyst = analyst;
    }

    /** The same topology every time. */
    Topology topology() {
        var topology = new Topology();
        new TopicNodes(serdes).addSource(topology, EVENTS, Topics.RUN_EVENTS);
        topology.addProcessor(
                COLLECT, guards.fold(Topics.RUN_EVENTS, () -> new ConversationCollector(analyst)), EVENTS);
        topology.addStateStore(
                Stores.keyValueStoreBuilder(
                        Stores.persistentKeyValueStore(CONVERSATIONS),
                        Serdes.String(),
                        serdes.serde(Topics.RUN_EVENTS)),
                COLLECT);
        topology.addStateStore(
                Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(JOBS), Serdes.String(), Serdes.ByteArray()),
                COLLECT);
        topology.addStateStore(
                Stores.keyValueStoreBuilder(
                        Stores.persistentKeyValueStore(REQUESTS), Serdes.String(), serdes.serde(Topics.RUN_EVENTS)),
                COLLECT);
        return topology;
    }
}
