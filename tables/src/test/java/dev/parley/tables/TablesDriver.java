package dev.parley.tables;

import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.run.RunEvent;
import dev.parley.kit.serde.SchemaRegistration;
import dev.parley.kit.serde.TopicSerdes;
import dev.parley.kit.streams.StreamGuards;
import dev.parley.kit.topic.Topic;
import dev.parley.kit.topic.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;

/** The topology without a broker. */
final class TablesDriver implements AutoCloseable {

    private static final TopicSerdes SERDES = SchemaRegistration.withoutRegistry(Tables.TOPICS);

    private final TopologyTestDriver driver;
    private final TestInputTopic<String, byte[]> events;

    TablesDriver(Path stateDirectory) {
        var settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, TablesTopology.APPLICATION_ID);
        settings.put(StreamsConfig.STATE_DIR_CONFIG, stateDirectory.toString());
        settings.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        driver = new TopologyTestDriver(topology(), settings, RunLog.START);
        events = driver.createInputTopic(Topics.RUN_EVENTS.name(), new StringSerializer(), new ByteArraySerializer());
    }

    static String description() {
        return topology().describe().toString();
    }

    private static Topology topology() {
        return new TablesTopology(SERDES, new StreamGuards(SERDES, 1, () -> RunLog.START)).topology();
    }

    void read(EventEnvelope<RunEvent> event) {
        String key = event.meta().aggregateId() + ":" + event.meta().version();
        events.pipeInput(key, SERDES.serializer(Topics.RUN_EVENTS).bytes(event));
    }

    /** As the run-processor writes an erasure. */
    void readTombstone(EventEnvelope<RunEvent> event) {
        events.pipeInput(event.meta().aggregateId() + ":" + event.meta().version(), null);
    }

    /** Applies what was written to the topic since the last call to a table. */
    <R> void apply(Topic<R> topic, Map<String, R> table) {
        var out = driver.createOutputTopic(topic.name(), new StringDeserializer(), SERDES.deserializer(topic));
        for (var change : out.readKeyValuesToList()) {
            if (change.value == null) {
                table.remove(change.key);
            } else {
                table.put(change.key, change.value);
            }
        }
    }

    /** The table as it is written up to now; asked once. */
    <R> Map<String, R> table(Topic<R> topic) {
        var table = new HashMap<String, R>();
        apply(topic, table);
        return table;
    }

    void pass(Duration time) {
        driver.advanceWallClockTime(time);
    }

    /** Keys without rows that were written since the last call. */
    List<String> tombstones(Topic<?> topic) {
        var out = driver.createOutputTopic(topic.name(), new StringDeserializer(), new ByteArrayDeserializer());
        return out.readKeyValuesToList().stream()
                .filter(change -> change.value == null)
                .map(change -> change.key)
                .toList();
    }

    long kept(String store) {
        try (var rows = driver.getKeyValueStore(store).all()) {
            long count = 0;
            while (rows.hasNext()) {
                rows.next();
                count++;
            }
            return count;
        }
    }

    @Override
    public void close() {
        driver.close();
    }
}
