package dev.parley.webhooks.courier;

import dev.parley.kit.decide.Deduplication;
import dev.parley.kit.decide.EncodedOutcome;
import dev.parley.kit.decide.Outcomes;
import dev.parley.kit.serde.TopicSerdes;
import dev.parley.kit.streams.EventKeyPartitioner;
import dev.parley.kit.streams.StreamGuards;
import dev.parley.kit.streams.TopicNodes;
import dev.parley.kit.topic.Topics;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.Stores;

/** Commands to deliver, and what came of trying → deliveries as they stand, outcomes, webhooks to be disabled. */
public final class CourierTopology {

    /** Names the consumer group and the internal topics. */
    public static final String APPLICATION_ID = "parley-webhook-courier";

    private final TopicSerdes serdes;
    private final StreamGuards guards;
    private final Desk desk;
    private final Outcomes outcomes;
    private final CourierRecords records;

    /** @param desk where what is due is handed over */
    public CourierTopology(TopicSerdes serdes, StreamGuards guards, Desk desk) {
        this.serdes = serdes;
        this.guards = guards;
        this.desk = desk;
        this.outcomes = new Outcomes(serdes, Topics.WEBHOOK_OUTCOMES);
        this.records = new CourierRecords(serdes, outcomes);
    }

    /** The same topology every time. */
    public Topology topology() {
        var topology = new Topology();
        var nodes = new TopicNodes(serdes);
        nodes.addSource(topology, Nodes.COMMANDS, Topics.WEBHOOK_COMMANDS);
        topology.addProcessor(
                Nodes.COURIER,
                guards.commands(Topics.WEBHOOK_COMMANDS, Nodes.DEAD_LETTERS, () -> new CourierProcessor(this::task)),
                Nodes.COMMANDS);
        addStores(topology);
        addSinks(topology, nodes);
        return topology;
    }

    private void addStores(Topology topology) {
        topology.addStateStore(
                Stores.keyValueStoreBuilder(
                                Stores.persistentKeyValueStore(Nodes.QUEUE),
                                Serdes.Bytes(),
                                serdes.serde(Topics.WEBHOOK_DELIVERIES))
                        .withCachingDisabled(),
                Nodes.COURIER);
        topology.addStateStore(
                Stores.keyValueStoreBuilder(
                                Stores.persistentKeyValueStore(Nodes.DUE), Serdes.Bytes(), Serdes.ByteArray())
                        .withCachingDisabled(),
                Nodes.COURIER);
        topology.addStateStore(
                Stores.keyValueStoreBuilder(
                                Stores.persistentKeyValueStore(Nodes.LINES), Serdes.UUID(), Serdes.ByteArray())
                        .withCachingEnabled(),
                Nodes.COURIER);
        topology.addStateStore(Deduplication.store(Nodes.DEDUPLICATION), Nodes.COURIER);
    }

    private static void addSinks(Topology topology, TopicNodes nodes) {
        var keys = new StringSerializer();
        var bytes = new ByteArraySerializer();
        topology.addSink(
                Nodes.OUTCOMES,
                Topics.WEBHOOK_OUTCOMES.name(),
                keys,
                EncodedOutcome.serializer(),
                EncodedOutcome.partitioner(),
                Nodes.COURIER);
        topology.addSink(
                Nodes.DELIVERIES,
                Topics.WEBHOOK_DELIVERIES.name(),
                keys,
                bytes,
                new EventKeyPartitioner<byte[]>(),
                Nodes.COURIER);
        topology.addSink(Nodes.CATALOG_COMMANDS, Topics.CATALOG_COMMANDS.name(), keys, bytes, Nodes.COURIER);
        nodes.addDeadLetters(topology, Nodes.DEAD_LETTERS, Topics.WEBHOOK_DEAD_LETTERS, Nodes.COURIER);
    }

    private CourierTask task(ProcessorContext<Object, Object> context) {
        var waiting = new Waiting(
                new Queue(context.getStateStore(Nodes.QUEUE)),
                new DueIndex(context.getStateStore(Nodes.DUE)),
                new Lines(context.getStateStore(Nodes.LINES)));
        return new CourierTask(
                context,
                waiting,
                new Deduplication(context.getStateStore(Nodes.DEDUPLICATION), outcomes),
                records,
                new HandOver(waiting, desk));
    }
}
