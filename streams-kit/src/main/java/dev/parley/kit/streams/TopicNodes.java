package dev.parley.kit.streams;

import dev.parley.domain.envelope.AddressedOutcome;
import dev.parley.kit.serde.TopicSerdes;
import dev.parley.kit.topic.Topic;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.AutoOffsetReset;
import org.apache.kafka.streams.Topology;

/** Sources and sinks of a topology as the topics' declarations have them. Immutable. */
public final class TopicNodes {

    private final TopicSerdes serdes;

    public TopicNodes(TopicSerdes serdes) {
        this.serdes = serdes;
    }

    /** Adds a source of raw records, oldest first; a guard has to be its child, see {@link StreamGuards}. */
    public void addSource(Topology topology, String name, Topic<?> topic) {
        topology.addSource(
                AutoOffsetReset.earliest(),
                name,
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer(),
                topic.name());
    }

    /** Adds a sink of values, by their keys; not for events and outcomes, which have partitioners of their own. */
    public <V> void addSink(Topology topology, String name, Topic<V> topic, String... parents) {
        topology.addSink(name, topic.name(), new StringSerializer(), serdes.serializer(topic), parents);
    }

    /** Adds a sink of events, keys {@code <aggregate id>:<version>}. */
    public <V> void addEvents(Topology topology, String name, Topic<V> topic, String... parents) {
        topology.addSink(
                name,
                topic.name(),
                new StringSerializer(),
                serdes.serializer(topic),
                new EventKeyPartitioner<V>(),
                parents);
    }

    /** Adds a sink of rows, keys {@code <run id>} or {@code <run id>:<anything>}: all rows of a run on one partition. */
    public <V> void addRows(Topology topology, String name, Topic<V> topic, String... parents) {
        topology.addSink(
                name,
                topic.name(),
                new StringSerializer(),
                serdes.serializer(topic),
                new RowKeyPartitioner<V>(),
                parents);
    }

    /** Adds a sink of outcomes. */
    public void addOutcomes(Topology topology, String name, Topic<AddressedOutcome> topic, String... parents) {
        topology.addSink(
                name,
                topic.name(),
                new StringSerializer(),
                serdes.serializer(topic),
                new OutcomePartitioner(),
                parents);
    }

    /** Adds a sink of dead letters; its name is what {@link StreamGuards#commands} is given. */
    public void addDeadLetters(Topology topology, String name, Topic<byte[]> topic, String parent) {
        topology.addSink(name, topic.name(), new ByteArraySerializer(), new ByteArraySerializer(), parent);
    }
}
