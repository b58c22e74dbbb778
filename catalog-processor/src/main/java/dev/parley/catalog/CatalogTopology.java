package dev.parley.catalog;

import dev.parley.kit.decide.Deduplication;
import dev.parley.kit.decide.EncodedOutcome;
import dev.parley.kit.decide.Outcomes;
import dev.parley.kit.faults.FaultPoints;
import dev.parley.kit.serde.TopicSerdes;
import dev.parley.kit.streams.EventKeyPartitioner;
import dev.parley.kit.streams.StreamGuards;
import dev.parley.kit.streams.TopicNodes;
import dev.parley.kit.topic.Topics;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.api.ProcessorContext;

/**
 * Catalog commands → events, definitions, outcomes, dead letters. One processor decides and folds on its own stores, so a
 * command and all it brings are one transaction.
 */
public final class CatalogTopology {

    /** Names the consumer group and the internal topics. */
    public static final String APPLICATION_ID = "parley-catalog-processor";

    private final TopicSerdes serdes;
    private final StreamGuards guards;
    private final FaultPoints faults;
    private final Outcomes outcomes;
    private final CatalogRecords records;

    public CatalogTopology(TopicSerdes serdes, StreamGuards guards, FaultPoints faults) {
        this.serdes = serdes;
        this.guards = guards;
        this.faults = faults;
        this.outcomes = new Outcomes(serdes, Topics.CATALOG_OUTCOMES);
        this.records = new CatalogRecords(serdes, outcomes);
    }

    /** The same topology every time. */
    public Topology topology() {
        var topology = new Topology();
        var nodes = new TopicNodes(serdes);
        nodes.addSource(topology, Nodes.COMMANDS, Topics.CATALOG_COMMANDS);
        topology.addProcessor(
                Nodes.DECIDE,
                guards.commands(
                        Topics.CATALOG_COMMANDS, Nodes.DEAD_LETTERS, () -> new CatalogCommandProcessor(this::task)),
                Nodes.COMMANDS);
        topology.addStateStore(CatalogStore.builder(), Nodes.DECIDE);
        topology.addStateStore(Deduplication.store(Nodes.DEDUPLICATION), Nodes.DECIDE);
        addSinks(topology, nodes);
        return topology;
    }

    private static void addSinks(Topology topology, TopicNodes nodes) {
        var keys = new StringSerializer();
        var bytes = new ByteArraySerializer();
        topology.addSink(
                Nodes.OUTCOMES,
                Topics.CATALOG_OUTCOMES.name(),
                keys,
                EncodedOutcome.serializer(),
                EncodedOutcome.partitioner(),
                Nodes.DECIDE);
        topology.addSink(
                Nodes.EVENTS,
                Topics.CATALOG_EVENTS.name(),
                keys,
                bytes,
                new EventKeyPartitioner<byte[]>(),
                Nodes.DECIDE);
        topology.addSink(Nodes.DEFINITIONS, Topics.DEFINITIONS.name(), keys, bytes, Nodes.DECIDE);
        nodes.addDeadLetters(topology, Nodes.DEAD_LETTERS, Topics.CATALOG_DEAD_LETTERS, Nodes.DECIDE);
    }

    private CatalogTask task(ProcessorContext<Object, Object> context) {
        return new CatalogTask(
                context,
                new CatalogStore(context.getStateStore(Nodes.CATALOG)),
                new Deduplication(context.getStateStore(Nodes.DEDUPLICATION), outcomes),
                records,
                faults);
    }
}
