package dev.parley.run.timers;

import dev.parley.kit.serde.TopicSerdes;
import dev.parley.kit.streams.StreamGuards;
import dev.parley.kit.streams.TopicNodes;
import dev.parley.kit.topic.Topics;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.Topology;

/** Run events → the next deadline of every run → CheckDeadlines commands. Apart from the commands' topology, which reads what this writes. */
public final class TimerTopology {

    /** Names the consumer group and the internal topics. */
    public static final String APPLICATION_ID = "parley-run-timers";

    static final String CLOCKS = "clocks";
    static final String DUE = "due";

    private static final String SOURCE = "events";
    private static final String PROCESSOR = "watch-deadlines";
    private static final String SINK = "check-deadlines";

    private final TopicSerdes serdes;
    private final StreamGuards guards;
    private final DeadlineCommands commands;

    public TimerTopology(TopicSerdes serdes, StreamGuards guards) {
        this.serdes = serdes;
        this.guards = guards;
        this.commands = new DeadlineCommands(serdes);
    }

    /** The same topology every time. */
    public Topology topology() {
        var topology = new Topology();
        new TopicNodes(serdes).addSource(topology, SOURCE, Topics.RUN_EVENTS);
        topology.addProcessor(PROCESSOR, guards.fold(Topics.RUN_EVENTS, () -> new TimerProcessor(commands)), SOURCE);
        topology.addStateStore(Clocks.builder(CLOCKS), PROCESSOR);
        topology.addStateStore(DueIndex.builder(DUE), PROCESSOR);
        topology.addSink(
                SINK, Topics.RUN_COMMANDS.name(), new StringSerializer(), new ByteArraySerializer(), PROCESSOR);
        return topology;
    }
}
