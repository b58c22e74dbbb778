package dev.parley.run.commands;

import dev.parley.domain.catalog.Definition;
import dev.parley.kit.command.CloudEvents;
import dev.parley.kit.decide.Deduplication;
import dev.parley.kit.decide.EncodedOutcome;
import dev.parley.kit.decide.Outcomes;
import dev.parley.kit.faults.FaultPoints;
import dev.parley.kit.serde.TopicDeserializer;
import dev.parley.kit.serde.TopicSerdes;
import dev.parley.kit.streams.EventKeyPartitioner;
import dev.parley.kit.streams.Stir;
import dev.parley.kit.streams.StreamGuards;
import dev.parley.kit.streams.TopicNodes;
import dev.parley.kit.topic.Topics;
import dev.parley.schemas.RunStateCodec;
import java.util.UUID;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Run commands → events, work items, outcomes, dead letters. One processor decides and folds on its own stores, so a command and all
 * it brings are one transaction.
 */
public final class RunTopology {

    /** Names the consumer group and the internal topics. */
    public static final String APPLICATION_ID = "parley-run-processor";

    private static final String SOURCE = "commands";
    private static final String PROCESSOR = "decide";
    private static final String RUNS = "runs";
    private static final String DEDUPLICATION = "outcomes-by-tenant";
    private static final String WAITING = "waiting";
    private static final int CACHED_DEFINITIONS = 256;

    private final TopicSerdes serdes;
    private final StreamGuards guards;
    private final FaultPoints faults;
    private final WaitingRuns watched;
    private final TopicDeserializer<Definition> definitions;
    private final DefinitionCache cache = new DefinitionCache(CACHED_DEFINITIONS);
    private final ParkedCommands parked;
    private final Outcomes outcomes;
    private final Answers answers;
    private final RunDecisions decisions;

    public RunTopology(TopicSerdes serdes, StreamGuards guards, FaultPoints faults, WaitingRuns watched) {
        var headers = new CloudEvents("/parley/run-processor");
        this.serdes = serdes;
        this.guards = guards;
        this.faults = faults;
        this.watched = watched;
        this.definitions = serdes.deserializer(Topics.DEFINITIONS);
        this.parked = new ParkedCommands(serdes);
        this.outcomes = new Outcomes(serdes, Topics.RUN_OUTCOMES);
        this.answers = new Answers(outcomes, headers);
        this.decisions = new RunDecisions(new RunStateCodec(), new EventRecords(serdes, headers), answers);
    }

    /** The same topology every time. */
    public Topology topology() {
        var topology = new Topology();
        var nodes = new TopicNodes(serdes);
        DefinitionsTable.add(topology);
        nodes.addSource(topology, SOURCE, Topics.RUN_COMMANDS);
        topology.addProcessor(
                PROCESSOR,
                guards.commands(Topics.RUN_COMMANDS, Sinks.DEAD_LETTERS, () -> new RunCommandProcessor(this::task)),
                SOURCE);
        topology.addStateStore(RunStore.builder(RUNS), PROCESSOR);
        topology.addStateStore(Deduplication.store(DEDUPLICATION), PROCESSOR);
        topology.addStateStore(WaitingCommands.builder(WAITING), PROCESSOR);
        addSinks(topology, nodes);
        return topology;
    }

    private static void addSinks(Topology topology, TopicNodes nodes) {
        var keys = new StringSerializer();
        var bytes = new ByteArraySerializer();
        topology.addSink(
                Sinks.OUTCOMES,
                Topics.RUN_OUTCOMES.name(),
                keys,
                EncodedOutcome.serializer(),
                EncodedOutcome.partitioner(),
                PROCESSOR);
        topology.addSink(
                Sinks.EVENTS, Topics.RUN_EVENTS.name(), keys, bytes, new EventKeyPartitioner<byte[]>(), PROCESSOR);
        topology.addSink(Sinks.WORK, Topics.RUN_WORK.name(), keys, bytes, PROCESSOR);
        nodes.addDeadLetters(topology, Sinks.DEAD_LETTERS, Topics.RUN_DEAD_LETTERS, PROCESSOR);
    }

    private RunTask task(ProcessorContext<Object, Object> context) {
        KeyValueStore<UUID, byte[]> runs = context.getStateStore(RUNS);
        KeyValueStore<Bytes, byte[]> parkedRows = context.getStateStore(WAITING);
        // What was decided is forgotten by itself after days; these two may hold what was said for longer.
        Stir.changelog(context, runs, new UUID(0, 0));
        Stir.changelog(context, parkedRows, Bytes.wrap(new byte[1]));
        var commands = new RunCommands(
                new Deduplication(context.getStateStore(DEDUPLICATION), outcomes),
                new RunStore(runs, new RunStateCodec()),
                new PinnedDefinitions(context.getStateStore(DefinitionsTable.STORE), definitions, cache),
                decisions,
                answers,
                faults);
        var waiting = new WaitingCommands(parkedRows, parked);
        return new RunTask(context, commands, waiting, parked, watched);
    }
}
