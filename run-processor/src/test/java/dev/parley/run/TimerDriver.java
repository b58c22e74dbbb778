package dev.parley.run;

import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.run.RunCommand;
import dev.parley.domain.run.RunEvent;
import dev.parley.kit.serde.TopicSerdes;
import dev.parley.kit.streams.StreamGuards;
import dev.parley.kit.topic.Topics;
import dev.parley.run.timers.TimerTopology;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.test.TestRecord;

/** The topology of the timers without a broker. */
final class TimerDriver implements AutoCloseable {

    private static final TopicSerdes SERDES = RunProcessorDriver.SERDES;

    private final StreamGuards guards;
    private final TopologyTestDriver driver;
    private final TestInputTopic<String, EventEnvelope<RunEvent>> events;
    private final TestOutputTopic<String, CommandEnvelope<RunCommand>> fired;

    TimerDriver(Path stateDirectory, Instant start) {
        guards = new StreamGuards(SERDES, 1, InstantSource.fixed(start));
        var topology = new TimerTopology(SERDES, guards).topology();
        driver = new TopologyTestDriver(topology, RunProcessorDriver.settings(stateDirectory), start);
        events = driver.createInputTopic(
                Topics.RUN_EVENTS.name(), new StringSerializer(), SERDES.serializer(Topics.RUN_EVENTS));
        fired = driver.createOutputTopic(
                Topics.RUN_COMMANDS.name(), new StringDeserializer(), SERDES.deserializer(Topics.RUN_COMMANDS));
    }

    static Topology topology() {
        var guards = new StreamGuards(SERDES, 1, InstantSource.fixed(Instant.EPOCH));
        return new TimerTopology(SERDES, guards).topology();
    }

    void read(List<TestRecord<String, EventEnvelope<RunEvent>>> records) {
        records.forEach(events::pipeInput);
    }

    TimerDriver later(Duration time) {
        driver.advanceWallClockTime(time);
        return this;
    }

    List<TestRecord<String, CommandEnvelope<RunCommand>>> fired() {
        return fired.readRecordsToList();
    }

    /** Rows of a store. */
    int rows(String store) {
        KeyValueStore<Object, Object> rows = driver.getKeyValueStore(store);
        int count = 0;
        try (var all = rows.all()) {
            while (all.hasNext()) {
                all.next();
                count++;
            }
        }
        return count;
    }

    StreamGuards guards() {
        return guards;
    }

    @Override
    public void close() {
        driver.close();
    }
}
