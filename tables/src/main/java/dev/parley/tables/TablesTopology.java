package dev.parley.tables;

import dev.parley.domain.table.Table;
import dev.parley.kit.serde.TopicSerdes;
import dev.parley.kit.streams.StreamGuards;
import dev.parley.kit.streams.TopicNodes;
import dev.parley.kit.topic.Topics;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.Stores;

/**
 * Run events → rows.
 *
 * <p>Its state is bounded: {@link #CONVERSATIONS} holds the events of runs that are not settled, because responses quote them
 * and because what is known of a run is folded from them after a restart; all go when the run is settled. {@link #SETTLED_RUNS} holds
 * one record of every other run, without what was said: what may still happen to it changes its row.
 */
final class TablesTopology {

    static final String APPLICATION_ID = "parley-tables";
    static final String EVENTS = "run-events";
    static final String WRITE = "write-rows";
    static final String CONVERSATIONS = "conversations";
    static final String SETTLED_RUNS = "settled-runs";

    private final TopicSerdes serdes;
    private final StreamGuards guards;

    TablesTopology(TopicSerdes serdes, StreamGuards guards) {
        this.serdes = serdes;
        this.guards = guards;
    }

    /** The name of the sink of the table's rows. */
    static String sink(Table table) {
        return switch (table) {
            case RUNS -> "runs";
            case TRANSCRIPT_ENTRIES -> "transcript-entries";
            case RESPONSES -> "responses";
            case ANALYSES -> "analyses";
        };
    }

    /** The same topology every time. */
    Topology topology() {
        var topology = new Topology();
        var nodes = new TopicNodes(serdes);
        nodes.addSource(topology, EVENTS, Topics.RUN_EVENTS);
        topology.addProcessor(WRITE, guards.fold(Topics.RUN_EVENTS, () -> new RowWriter(guards.partitions())), EVENTS);
        topology.addStateStore(
                Stores.keyValueStoreBuilder(
                        Stores.persistentKeyValueStore(CONVERSATIONS),
                        Serdes.String(),
                        serdes.serde(Topics.RUN_EVENTS)),
                WRITE);
        topology.addStateStore(
                Stores.keyValueStoreBuilder(
                        Stores.persistentKeyValueStore(SETTLED_RUNS), Serdes.String(), Serdes.ByteArray()),
                WRITE);
        nodes.addRows(topology, sink(Table.RUNS), Topics.RUN_ROWS, WRITE);
        nodes.addRows(topology, sink(Table.TRANSCRIPT_ENTRIES), Topics.TRANSCRIPT_ENTRY_ROWS, WRITE);
        nodes.addRows(topology, sink(Table.RESPONSES), Topics.RESPONSE_ROWS, WRITE);
        nodes.addRows(topology, sink(Table.ANALYSES), Topics.ANALYSIS_ROWS, WRITE);
        return topology;
    }
}
